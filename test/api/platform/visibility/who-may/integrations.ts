import { ADMINISTERED, BY_ADMINISTRATORS, type Rows } from './rows.js';

/** What tokens are for: no session opens it. `test/api/integrations/token-access` asks it with tokens. */
const BY_TOKEN_ALONE = {};

/** Tokens and webhooks of other systems, and what tokens read. */
export const INTEGRATIONS: Rows = {
  'GET /api-tokens': BY_ADMINISTRATORS,
  'POST /api-tokens': BY_ADMINISTRATORS,
  'DELETE /api-tokens/{id}': ADMINISTERED,

  'GET /webhooks': BY_ADMINISTRATORS,
  'POST /webhooks': BY_ADMINISTRATORS,
  'DELETE /webhooks/{id}': ADMINISTERED,
  'POST /webhooks/{id}/resumption': ADMINISTERED,
  'POST /webhook-deliveries/{id}/sending': ADMINISTERED,

  'GET /integration/rounds': BY_TOKEN_ALONE,
  'GET /integration/rounds/{id}': BY_TOKEN_ALONE,
  'GET /integration/rounds/{id}/participants': BY_TOKEN_ALONE,
  'GET /integration/rounds/{id}/groups': BY_TOKEN_ALONE,
};
