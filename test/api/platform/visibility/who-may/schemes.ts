import { ADMINISTERED, BY_PERSONS, type Row, type Rows } from './rows.js';

/** Whoever may set a scheme up. */
export const SET_UP: Row = {
  own: 'coordinators administrator',
  otherScheme: 'institutionCoordinator administrator',
};
/** An insight reader reads the numbers of the whole institution. */
const SEEN: Row = {
  own: 'coordinators insight administrator',
  otherScheme: 'institutionCoordinator insight administrator',
};

/** Schemes and their rounds: how they are set up. */
export const SCHEMES: Rows = {
  'GET /scheme-templates': BY_PERSONS,
  // Those that are one's to see.
  'GET /schemes': BY_PERSONS,
  'POST /schemes': { own: 'institutionCoordinator administrator' },
  'GET /schemes/{id}': SEEN,
  'PATCH /schemes/{id}': SET_UP,
  'PUT /schemes/{id}/retention': ADMINISTERED,
  'POST /schemes/{id}/rounds': SET_UP,
  'GET /rounds': BY_PERSONS,
  'GET /rounds/{id}': SEEN,
  'PATCH /rounds/{id}': SET_UP,
  'GET /rounds/{id}/move': SET_UP,
  'POST /rounds/{id}/state': SET_UP,
};
