import { ADMINISTERED, BY_ADMINISTRATORS, BY_PERSONS, type Row, type Rows } from './rows.js';

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

const LOCKED: Row = { own: 'institutionCoordinator', otherScheme: 'institutionCoordinator' };
/** All who set schemes up see the institution's templates, whoever made them. */
const TEMPLATE: Row = {
  own: 'coordinators administrator',
  otherScheme: 'coordinators administrator',
};
/** And are told so where one is not theirs to change: it is its maker's and the centre's. */
const OTHERS = 'deputy=403 unitCoordinator=403';
const KEPT: Row = {
  own: `coordinator institutionCoordinator administrator ${OTHERS}`,
  otherScheme: `institutionCoordinator administrator coordinator=403 ${OTHERS}`,
};
const BY_CENTRE = `institutionCoordinator administrator=403 coordinator=403 ${OTHERS}`;
const LOCKED_TEMPLATE: Row = { own: BY_CENTRE, otherScheme: BY_CENTRE };

/** Schemes and their rounds: how they are set up. */
export const SCHEMES: Rows = {
  'GET /scheme-templates': BY_PERSONS,
  // Those that are one's to see.
  'GET /schemes': BY_PERSONS,
  'POST /schemes': { own: 'institutionCoordinator administrator' },
  'GET /schemes/{id}': SEEN,
  'PATCH /schemes/{id}': SET_UP,
  'PUT /schemes/{id}/retention': ADMINISTERED,
  'PUT /schemes/{id}/locks': LOCKED,
  'POST /schemes/{id}/template': SET_UP,
  'POST /own-templates': { own: 'unitCoordinator institutionCoordinator administrator' },
  'GET /own-templates/{id}/file': TEMPLATE,
  'PATCH /own-templates/{id}': KEPT,
  'PUT /own-templates/{id}/locks': LOCKED_TEMPLATE,
  'DELETE /own-templates/{id}': KEPT,
  'GET /closed-days': BY_PERSONS,
  'POST /closed-days': BY_ADMINISTRATORS,
  'POST /closed-days/public-holidays': BY_ADMINISTRATORS,
  'PUT /closed-days/{id}': ADMINISTERED,
  'DELETE /closed-days/{id}': ADMINISTERED,
  'POST /schemes/{id}/rounds': SET_UP,
  'GET /programmes': { own: 'coordinators administrator' },
  'GET /rounds': BY_PERSONS,
  'GET /rounds/{id}': SEEN,
  'PATCH /rounds/{id}': SET_UP,
  'GET /rounds/{id}/move': SET_UP,
  'POST /rounds/{id}/state': SET_UP,
};
