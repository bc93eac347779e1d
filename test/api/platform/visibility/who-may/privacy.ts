import { ADMINISTERED, BY_ADMINISTRATORS, BY_PERSONS, type Rows } from './rows.js';

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
};
