import { BY_COORDINATORS, BY_PERSONS, OF_ANY_GROUP, type Row, type Rows } from './rows.js';

/** Who is in is told so; nobody else gets into a round by a link that its scheme does not have. */
const JOINING: Row = {
  own: 'persons=409 newcomer=409 students',
  otherScheme: 'persons=409 newcomer=409',
  otherInstitution: 'persons=409 newcomer=409',
};

/** The people of a round, and how they come into it. */
export const ENROLMENT: Rows = {
  'GET /rounds/{id}/enrolments': BY_COORDINATORS,
  'GET /rounds/{id}/enrolments/overview': BY_COORDINATORS,
  'POST /rounds/{id}/participant-exports': BY_COORDINATORS,
  'GET /enrolments/{id}': OF_ANY_GROUP,
  'PATCH /enrolments/{id}': OF_ANY_GROUP,
  'POST /enrolments/{id}/joining': OF_ANY_GROUP,
  'POST /enrolments/{id}/leave': OF_ANY_GROUP,
  // Nobody of the cast is on leave.
  'POST /enrolments/{id}/return': {
    own: 'coordinators=409',
    otherScheme: 'institutionCoordinator=409',
    otherGroup: 'coordinators=409',
  },
  'POST /enrolments/{id}/withdrawal': { ...OF_ANY_GROUP, own: 'mentee coordinators' },

  'GET /rounds/{id}/excuses': BY_COORDINATORS,
  // Nobody in these rounds must take part.
  'POST /enrolments/{id}/excuse': { own: 'mentee=409' },
  'POST /enrolments/{id}/excuse/answer': {
    own: 'coordinators=409',
    otherGroup: 'coordinators=409',
    otherScheme: 'institutionCoordinator=409',
  },

  'GET /rounds/{id}/form': BY_COORDINATORS,
  'PUT /rounds/{id}/form': BY_COORDINATORS,

  'GET /me/enrolments': BY_PERSONS,
  'POST /enrolments/{id}/answer': { own: 'mentee' },
  'PUT /enrolments/{id}/answers': { own: 'mentee' },

  'POST /rounds/{id}/invitations': BY_COORDINATORS,
  'POST /rounds/{id}/mentor-invitations': BY_COORDINATORS,
  'POST /rounds/{id}/mentor-links': BY_COORDINATORS,
  'GET /rounds/{id}/copies/preview': BY_COORDINATORS,
  'POST /rounds/{id}/copies': BY_COORDINATORS,
  // Whoever has the link reads whom it is for: a given name and a letter.
  'GET /invitations/{token}': {
    own: 'everyone',
    otherScheme: 'everyone',
    otherInstitution: 'everyone',
  },
  // It is the mentee's.
  'POST /invitations/{token}/answer': { own: 'mentee' },
  'POST /invitations/{token}/claim': {
    own: 'newcomer',
    otherScheme: 'newcomer',
    otherInstitution: 'newcomer=409',
  },

  'GET /rounds/{id}/open-link': BY_COORDINATORS,
  // The scheme lets nobody in by a link.
  'POST /rounds/{id}/open-link': {
    own: 'coordinators=409',
    otherScheme: 'institutionCoordinator=409',
  },
  'DELETE /rounds/{id}/open-link': BY_COORDINATORS,
  // Whoever has the link reads what it leads into.
  'GET /open-links/{address}': {
    own: 'everyone',
    otherScheme: 'everyone',
    otherInstitution: 'everyone',
  },
  'POST /open-links/{address}/joining': JOINING,

  'GET /me/mentor-calls': BY_PERSONS,
  // None of these rounds calls for anybody now; the lead mentor has applied.
  'PUT /rounds/{id}/my-application': { own: 'lead=409' },
  'DELETE /rounds/{id}/my-application': { own: 'lead' },
  'GET /rounds/{id}/mentor-applications': BY_COORDINATORS,
  'POST /rounds/{id}/mentor-applications/decisions': BY_COORDINATORS,

  'GET /newcomer': { own: 'newcomer' },
  'POST /newcomer/requests': { own: 'newcomer' },
  'GET /rounds/{id}/join-requests': BY_COORDINATORS,
  'POST /join-requests/{id}/acceptance': BY_COORDINATORS,
  'POST /join-requests/{id}/refusal': BY_COORDINATORS,

  'POST /rounds/{id}/roster-previews': BY_COORDINATORS,
  'POST /rounds/{id}/roster-previews/refused-rows': BY_COORDINATORS,
  'POST /rounds/{id}/roster-imports': BY_COORDINATORS,
  'GET /rounds/{id}/roster-imports': BY_COORDINATORS,
};
