import { BY_COORDINATORS, BY_PERSONS, OF_ANY_GROUP, type Row, type Rows } from './rows.js';

const READ: Row = { ...OF_ANY_GROUP, own: 'group lead coordinators' };
const KEPT: Row = { own: 'mentor' };
/** By a mentor, or for one. */
const LOGGED: Row = { ...OF_ANY_GROUP, own: 'mentor coordinators' };

const SHIFTS: Row = {
  own: 'mentor coordinators',
  otherGroup: 'mentor coordinators',
  otherScheme: 'institutionCoordinator',
};

// The sample of a token is none.
const REPORTED: Row = { own: 'everyone=404' };

/** Coordinators, and who reads the numbers. */
const COUNTED: Row = {
  own: 'coordinators insight',
  otherScheme: 'institutionCoordinator insight',
};

/** Meetings and what is written about them. */
export const MEETINGS: Rows = {
  'GET /me/meetings': BY_PERSONS,
  'GET /me/calendar': BY_PERSONS,
  'POST /me/calendar': BY_PERSONS,
  'DELETE /me/calendar': BY_PERSONS,
  // Whoever has the address reads whose it is, until it is revoked.
  'GET /calendars/{address}': {
    own: 'everyone',
    otherScheme: 'everyone',
    otherInstitution: 'everyone',
  },
  'GET /meetings/{id}/calendar': READ,
  // It is over by now; who is none of the group's students is refused as such.
  'PUT /meetings/{id}/my-reply': { own: 'students=409' },
  // By a signed link alone, whoever one is: without one there is nothing.
  'POST /reply-links/meeting': { own: 'everyone=404' },
  'POST /reply-links/reply': { own: 'everyone=404' },
  'GET /groups/{id}/meetings': READ,
  'GET /meetings/{id}': READ,
  'GET /meetings/{id}/log-versions': READ,
  'POST /groups/{id}/meetings': KEPT,
  'GET /rounds/{id}/timetable': BY_COORDINATORS,
  'POST /rounds/{id}/timetable': BY_COORDINATORS,
  'POST /rounds/{id}/timetable/series-previews': BY_COORDINATORS,
  'POST /rounds/{id}/timetable/file-previews': BY_COORDINATORS,
  'GET /groups/{id}/plan': KEPT,
  'POST /groups/{id}/plan': KEPT,
  'GET /groups/{id}/meeting-form': LOGGED,
  'POST /groups/{id}/logged-meetings': LOGGED,
  'PATCH /meetings/{id}': KEPT,
  'PUT /meetings/{id}/log': LOGGED,
  // By what a mail's link says, whoever holds it, and of its one meeting.
  'POST /meeting-reports/look': REPORTED,
  'POST /meeting-reports': REPORTED,
  'POST /talk-reports/look': REPORTED,
  'POST /talk-reports': REPORTED,
  'GET /schemes/{id}/topic-counts': COUNTED,
  'GET /meetings/{id}/reflection': KEPT,
  'PUT /meetings/{id}/reflection': KEPT,
  'GET /me/attendance': BY_PERSONS,
  'GET /groups/{id}/attendance': { ...OF_ANY_GROUP, own: 'mentor coordinators' },
  'GET /rounds/{id}/attendance': BY_COORDINATORS,
  'POST /rounds/{id}/attendance-exports': BY_COORDINATORS,
  'GET /enrolments/{id}/attendance': OF_ANY_GROUP,
  'PUT /meetings/{id}/absences': OF_ANY_GROUP,
  // The samples of talks that were held are of the one group.
  'PUT /talks/{id}/absence': BY_COORDINATORS,
  // The address in the request is a canary's by now, and so nobody's.
  'POST /meetings/{id}/guests': { own: 'mentor=422' },
  // There is no guest in the scene.
  'POST /meetings/{id}/guest-removals': { own: 'mentor=404' },
  'GET /groups/{id}/talks': { ...OF_ANY_GROUP, own: 'group coordinators' },
  'GET /rounds/{id}/talks': BY_COORDINATORS,
  'POST /groups/{id}/talks': KEPT,
  // The samples are of the one group: in another its student is none, and its talk is booked by nobody.
  'POST /groups/{id}/logged-talks': { ...LOGGED, otherGroup: 'coordinators=422' },
  // The mentee has one booked, and the fellow has had one: neither is to have more.
  'POST /talks/{id}/booking': { own: 'fellow=409 mentee=409' },
  'DELETE /talks/{id}/booking': { own: 'mentee' },
  'DELETE /talks/{id}': KEPT,
  // A coordinator sees a talk that has begun: the other group's sample is one ahead.
  'GET /talks/{id}/log-versions': {
    own: 'fellow mentor coordinators',
    otherScheme: 'institutionCoordinator',
  },
  'PUT /talks/{id}/log': { ...LOGGED, otherGroup: 'coordinators=409' },

  // A round whose students drop in: on the mentor, and on nobody of the other group's.
  'GET /enrolments/{id}/shifts': SHIFTS,
  'POST /enrolments/{id}/shifts': SHIFTS,
  'PUT /shifts/{id}': { own: 'mentor coordinators', otherScheme: 'institutionCoordinator' },
  'GET /shifts/{id}/log-versions': {
    own: 'mentor coordinators',
    otherScheme: 'institutionCoordinator',
  },
  'GET /rounds/{id}/shifts': BY_COORDINATORS,
};
