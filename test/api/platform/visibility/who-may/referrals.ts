import { BY_PERSONS, type Row, type Rows } from './rows.js';

/** One scheme's coordinator, and that one's deputy, read the directory like everybody else. */
const ARRANGED: Row = { own: 'unitCoordinator institutionCoordinator administrator' };
/** Own cards alone: the other one is nobody's. */
const KEPT: Row = { own: `${ARRANGED.own} serviceOwner`, otherScheme: ARRANGED.own! };

/** Who can help. */
export const REFERRALS: Rows = {
  'GET /services': BY_PERSONS,
  'GET /services/kept': { own: KEPT.own! },
  'GET /services/choices': { own: KEPT.own! },
  'POST /services': ARRANGED,
  'GET /services/{id}': KEPT,
  'PUT /services/{id}': KEPT,
  'POST /services/{id}/checks': KEPT,
  'PUT /speak-up-link': ARRANGED,
};
