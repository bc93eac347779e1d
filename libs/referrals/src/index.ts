import { HelpDirectory } from './services/help-directory.entity.js';
import { Service } from './services/service.entity.js';

export * from './referrals.module.js';
export * from './services/help-directory.entity.js';
export * from './services/service.entity.js';
export { canKeepSome } from './services/service.policy.js';
export { keptServices } from './services/service-rows.js';
export * from './topics.js';
export const REFERRALS_ENTITIES = [Service, HelpDirectory];
