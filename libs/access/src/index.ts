import { AuditEvent } from './audit/audit-event.entity.js';
import { GrantRow } from './grants/grant.entity.js';
import { IdempotencyKeyRow } from './idempotency-key.entity.js';
import { Session } from './sessions/session.entity.js';

export * from './audit/acts.js';
export * from './audit/audit-event.entity.js';
export * from './audit/record-audit.js';
export * from './sessions/abilities.js';
export * from './access.module.js';
export * from './actor.guard.js';
export * from './demo/demo-institution.js';
export * from './grants/grant.entity.js';
export * from './sessions/enter.js';
export * from './sessions/sessions.js';
export const ACCESS_ENTITIES = [Session, AuditEvent, GrantRow, IdempotencyKeyRow];
