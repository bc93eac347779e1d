import {
  ADMINISTERED,
  BY_ADMINISTRATORS,
  BY_COORDINATORS,
  BY_PERSONS,
  type Row,
  type Rows,
} from './rows.js';

/** The rounds are not over yet. */
const NOT_DUE: Row = { own: 'administrator=409', otherScheme: 'administrator=409' };

/** My data, erasing, and the notice. */
export const PRIVACY: Rows = {
  'POST /me/data': BY_PERSONS,
  'GET /me/erasure-requests': BY_PERSONS,
  // The mentee has asked already.
  'POST /me/erasure-requests': { own: 'persons mentee=409' },
  'DELETE /me/erasure-requests': { own: 'mentee' },
  'GET /erasure-requests': BY_ADMINISTRATORS,
  'GET /persons/{id}/erasure': ADMINISTERED,
  'POST /persons/{id}/erasure': ADMINISTERED,
  'GET /privacy-notice': { own: 'everyone' },
  'GET /privacy-notice/draft': BY_ADMINISTRATORS,
  'PUT /privacy-notice': BY_ADMINISTRATORS,
  'GET /retention': BY_ADMINISTRATORS,
  'POST /rounds/{id}/forgetting': NOT_DUE,
  'PUT /rounds/{id}/kept-until': NOT_DUE,
  'GET /rounds/{id}/clearing': BY_COORDINATORS,
  // They are in the middle of it.
  'POST /rounds/{id}/clearing': {
    own: 'coordinators=409',
    otherScheme: 'institutionCoordinator=409',
  },
};
