import { BY_PERSONS, type Row, type Rows } from './rows.js';

/** One scheme's coordinator, and that one's deputy, read the directory like everybody else. */
const ARRANGED: Row = { own: 'unitCoordinator institutionCoordinator administrator' };
/** Own cards alone: the other one is nobody's. */
const KEPT: Row = { own: `${ARRANGED.own} serviceOwner`, otherScheme: ARRANGED.own! };

/** By name: the mentor wrote it to the coordinator, and neither a deputy nor anybody above was named. */
const NAMED: Row = { own: 'mentor coordinator' };
const WRITTEN: Row = { own: 'mentor' };

/** Who can help, and concerns. */
export const REFERRALS: Rows = {
  'GET /services': BY_PERSONS,
  'GET /services/kept': { own: KEPT.own! },
  'GET /services/choices': { own: KEPT.own! },
  'POST /services': ARRANGED,
  'GET /services/{id}': KEPT,
  'PUT /services/{id}': KEPT,
  'POST /services/{id}/checks': KEPT,
  'PUT /speak-up-link': ARRANGED,

  'GET /groups/{id}/concern-form': WRITTEN,
  'POST /groups/{id}/concerns': WRITTEN,
  'GET /concerns': BY_PERSONS,
  // Where there are five or more.
  'GET /concern-counts': { own: 'coordinators insight' },
  'GET /concerns/{id}': NAMED,
  'POST /concerns/{id}/readings': NAMED,
  'PUT /concerns/{id}': WRITTEN,
  'POST /concerns/{id}/withdrawal': WRITTEN,
  'POST /concerns/{id}/additions': WRITTEN,
  'GET /concerns/{id}/possible-recipients': WRITTEN,
  'POST /concerns/{id}/recipients': WRITTEN,
  'PUT /concerns/{id}/state': { own: 'coordinator' },
};
