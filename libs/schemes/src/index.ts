import { Round } from './round.entity.js';
import { Scheme } from './scheme.entity.js';

export * from './scheme-settings.js';
export * from './scheme.entity.js';
export * from './round.entity.js';
export * from './schemes.module.js';
export const SCHEMES_ENTITIES = [Scheme, Round];
