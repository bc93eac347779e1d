import { BY_COORDINATORS, BY_PERSONS, type Rows } from './rows.js';

/** What is written from some to others. */
export const MESSAGES: Rows = {
  'GET /me/messages': BY_PERSONS,
  'GET /rounds/{id}/mailing-audience': BY_COORDINATORS,
  'GET /rounds/{id}/mailings': BY_COORDINATORS,
  'POST /rounds/{id}/mailings': BY_COORDINATORS,
  'POST /rounds/{id}/mailing-tests': BY_COORDINATORS,
  // The one there is went to the group's students.
  'GET /mailings/{id}': { own: 'students' },
  'POST /mailings/{id}/reading': { own: 'students' },
};
