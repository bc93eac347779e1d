import { GrantRow } from './grant.entity.js';
import { IdempotencyKeyRow } from './idempotency-key.entity.js';
import { Session } from './session.entity.js';

export * from './abilities.js';
export * from './access.module.js';
export * from './actor.guard.js';
export * from './demo-institution.js';
export * from './grant.entity.js';
export * from './session-cookie.js';
export * from './sessions.js';
export const ACCESS_ENTITIES = [Session, GrantRow, IdempotencyKeyRow];
