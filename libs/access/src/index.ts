import { AuditEvent } from './audit/audit-event.entity.js';
import { EmailPermission } from './email/email-permission.entity.js';
import { EmailSignIn } from './email/email-sign-in.entity.js';
import { GrantRow } from './grants/grant.entity.js';
import { IdempotencyKeyRow } from './idempotency-key.entity.js';
import { Identity } from './identities/identity.entity.js';
import { Leave } from './leaves/leave.entity.js';
import { Knock } from './limits/knock.entity.js';
import { Realm } from './openid/realm.entity.js';
import { Session } from './sessions/session.entity.js';
import { ApiToken } from './tokens/api-token.entity.js';

export * from './audit/acts.js';
export * from './audit/audit-event.entity.js';
export * from './audit/record-audit.js';
export * from './sessions/abilities.js';
export * from './access.module.js';
export * from './actor.guard.js';
export * from './demo/demo-institution.js';
export * from './email/secrets-to-mail.js';
export { LASTS_MINUTES } from './email/lasting.js';
export * from './email/who-may-use-email.js';
export * from './grants/grant.entity.js';
export * from './grants/coverage.js';
export { HELD, TODAY } from './grants/held.js';
export { rolesGivenTo } from './grants/held-roles.js';
export { GrantedPerson } from './grants/grants.views.js';
export * from './grants/never-without.js';
export * from './identities/identity.entity.js';
export * from './identities/link-identity.js';
export * from './leaves/leave.entity.js';
export { standingIn } from './leaves/list-leaves.service.js';
export * from './links/signed-links.js';
export * from './openid/realm.entity.js';
export * from './sessions/enter.js';
export * from './sessions/link-token.js';
export { MySessions } from './sessions/my-sessions.js';
export * from './sessions/sessions.js';
export * from './tokens/api-token.entity.js';
export * from './tokens/for-integrations.js';
export type { Integration } from './tokens/recognise-token.js';
export * from './tokens/token-secret.js';
export * from './units/unit-paths.js';
export const ACCESS_ENTITIES = [
  Realm,
  Identity,
  Session,
  ApiToken,
  AuditEvent,
  GrantRow,
  Leave,
  EmailSignIn,
  EmailPermission,
  Knock,
  IdempotencyKeyRow,
];
