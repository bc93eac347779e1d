import { BY_COORDINATORS, BY_PERSONS, OF_ANY_GROUP, type Rows } from './rows.js';

/** What mentors have worked, and their months. */
export const WORK: Rows = {
  'GET /me/hours': BY_PERSONS,
  'GET /rounds/{id}/hours': BY_COORDINATORS,
  'POST /rounds/{id}/timesheet-approvals': BY_COORDINATORS,
  'POST /rounds/{id}/hours-exports': BY_COORDINATORS,
  'GET /enrolments/{id}/timesheet': { ...OF_ANY_GROUP, own: 'mentor coordinators' },
  'POST /enrolments/{id}/work-entries': { own: 'mentor' },
  'PUT /enrolments/{id}/worked-meetings': { own: 'mentor' },
  'POST /enrolments/{id}/timesheets': { own: 'mentor' },
  'PUT /work-entries/{id}': { own: 'mentor' },
  'DELETE /work-entries/{id}': { own: 'mentor' },
  'GET /me/certificates': BY_PERSONS,
  'GET /rounds/{id}/certificates': BY_COORDINATORS,
  'POST /enrolments/{id}/certificates': { ...OF_ANY_GROUP, own: 'mentor=403 coordinators' },
  'GET /certificates/{id}/file': { ...BY_COORDINATORS, own: 'mentor coordinators' },
  'POST /certificates/{id}/withdrawal': BY_COORDINATORS,
  // Whoever holds one has its number and its secret, which is in nobody's request here.
  'POST /certificate-checks': { own: 'everyone=404' },
  'POST /timesheets/{id}/return': BY_COORDINATORS,
};
