import { BY_COORDINATORS, BY_PERSONS, OF_ANY_GROUP, type Rows } from './rows.js';

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

  // Neither who coordinates the round nor who leads its mentors reads what is written in a group.
  'GET /groups/{id}/messages': { own: 'group' },
  'POST /groups/{id}/messages': { own: 'mentor' },
  'POST /groups/{id}/mentor-messages': { own: 'students' },
  'POST /groups/{id}/student-messages': { own: 'mentor' },
  // Between the student and the mentor.
  'GET /threads/{id}': { own: 'mentee mentor' },
  'POST /threads/{id}/messages': { own: 'mentee mentor' },
  'POST /threads/{id}/reading': { own: 'mentee mentor' },

  'GET /rounds/{id}/inbox': BY_COORDINATORS,
  'POST /rounds/{id}/inbox-messages': { own: 'group lead' },
  'POST /enrolments/{id}/coordinator-messages': OF_ANY_GROUP,
  'POST /threads/{id}/taking': BY_COORDINATORS,
  // Nobody has taken it.
  'POST /threads/{id}/release': {
    own: 'coordinators=412',
    otherScheme: 'institutionCoordinator=412',
  },
  'POST /threads/{id}/closing': BY_COORDINATORS,

  // The mentor has written it.
  'POST /messages/{id}/reports': { own: 'students' },
  'GET /rounds/{id}/message-reports': BY_COORDINATORS,
  'POST /message-reports/{id}/decision': BY_COORDINATORS,
};
