import { ConcernAddition } from './concerns/concern-addition.entity.js';
import { ConcernRecipient } from './concerns/concern-recipient.entity.js';
import { Concern } from './concerns/concern.entity.js';
import { HelpDirectory } from './services/help-directory.entity.js';
import { Service } from './services/service.entity.js';

export * from './concerns/concern-addition.entity.js';
export * from './concerns/concern-recipient.entity.js';
export { concernRows } from './concerns/concern-rows.js';
export * from './concerns/concern.entity.js';
export * from './referrals.module.js';
export * from './services/help-directory.entity.js';
export * from './services/service.entity.js';
export { canKeepSome } from './services/service.policy.js';
export { keptServices } from './services/service-rows.js';
export * from './topics.js';
export const REFERRALS_ENTITIES = [
  Service,
  HelpDirectory,
  Concern,
  ConcernRecipient,
  ConcernAddition,
];
