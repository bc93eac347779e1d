import { ADMINISTERED, BY_ADMINISTRATORS, type Row, type Rows } from './rows.js';

/** What tokens are for: no session opens it. */
const OF_ROUNDS: Row = { own: 'integrations', otherScheme: 'integration' };

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

  'GET /integration/rounds': { own: 'integrations' },
  'GET /integration/rounds/{id}': OF_ROUNDS,
  'GET /integration/rounds/{id}/participants': OF_ROUNDS,
  'GET /integration/rounds/{id}/groups': OF_ROUNDS,
};
