import { Round } from './round.entity.js';
import { Scheme } from './scheme.entity.js';

export * from './settings/scheme-settings.js';
export * from './scheme.entity.js';
export * from './round.entity.js';
export * from './find-round.js';
export * from './round-counts.js';
export * from './round-states.js';
export { advanceRound } from './move-round.service.js';
export { RoundFigures } from './rounds.views.js';
export * from './scheme.policy.js';
export * from './schemes.module.js';
export * from './settings/settings.views.js';
export * from './templates/scheme-template.js';
export * from './templates/templates.js';
export const SCHEMES_ENTITIES = [Scheme, Round];
