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
  'POST /timesheets/{id}/return': BY_COORDINATORS,
};
