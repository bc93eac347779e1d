import { BY_COORDINATORS, BY_PERSONS, OF_ANY_GROUP, type Row, type Rows } from './rows.js';
import { SET_UP } from './schemes.js';

const OPENED: Row = {
  own: 'group lead coordinators administrator',
  otherGroup: 'coordinators administrator',
  otherScheme: 'institutionCoordinator administrator',
};

/** Groups, free seats and mentors' photos. */
export const GROUPS: Rows = {
  'GET /me/groups': BY_PERSONS,
  'GET /groups/{id}': OPENED,
  'GET /rounds/{id}/groups': BY_COORDINATORS,
  'GET /rounds/{id}/free-seats': { ...BY_COORDINATORS, own: 'students coordinators' },
  // A group of the round is there for its students to join; these are in one already.
  'POST /groups/{id}/members': { own: 'students', otherGroup: 'students=409' },

  'GET /rounds/{id}/changeable-groups': BY_COORDINATORS,
  'GET /rounds/{id}/places': BY_COORDINATORS,
  'POST /rounds/{id}/group-change-previews': BY_COORDINATORS,
  'POST /rounds/{id}/group-changes': BY_COORDINATORS,
  'GET /groups/{id}/stays': OF_ANY_GROUP,

  'GET /rounds/{id}/not-again': BY_COORDINATORS,
  'DELETE /not-again/{id}': BY_COORDINATORS,

  // Neither the mentor nor the group learns of it.
  'GET /enrolments/{id}/change-request': { own: 'mentee' },
  'PUT /enrolments/{id}/change-request': { own: 'mentee' },
  'DELETE /enrolments/{id}/change-request': { own: 'mentee' },
  'GET /rounds/{id}/change-requests': BY_COORDINATORS,
  'POST /change-requests/{id}/refusal': BY_COORDINATORS,

  // These have a group: there is nothing they wait for.
  'GET /me/waits': BY_PERSONS,
  'PUT /enrolments/{id}/wait': {
    own: 'mentee=409 coordinators=409',
    otherGroup: 'coordinators=409',
    otherScheme: 'institutionCoordinator=409',
  },
  'DELETE /enrolments/{id}/wait': { own: 'mentee' },
  'POST /seat-offers/{id}/acceptance': { own: 'mentee=409' },
  'POST /seat-offers/{id}/refusal': { own: 'mentee' },
  'GET /rounds/{id}/queue': BY_COORDINATORS,
  'PATCH /waits/{id}': BY_COORDINATORS,
  'POST /waits/{id}/removal': BY_COORDINATORS,
  // The round keeps no queue.
  'POST /waits/{id}/offers': { own: 'coordinators=409', otherScheme: 'institutionCoordinator=409' },

  // A round whose students choose their mentor; the fellow is not in it.
  'GET /rounds/{id}/mentors': {
    own: 'mentee coordinators',
    otherScheme: 'institutionCoordinator',
  },
  'PUT /rounds/{id}/mentor-choices': { own: 'mentee' },
  'GET /rounds/{id}/mentor-requests': BY_COORDINATORS,
  'GET /me/mentor-requests': BY_PERSONS,
  'PUT /enrolments/{id}/profile': { own: 'mentor', otherGroup: 'mentor' },
  'POST /mentor-requests/{id}/accept': { own: 'mentor' },
  'POST /mentor-requests/{id}/decline': { own: 'mentor' },

  // A round whose students drop in; the fellow is not in it.
  'GET /rounds/{id}/drop-in': {
    own: 'mentee mentor coordinators',
    otherScheme: 'institutionCoordinator',
  },
  'PUT /enrolments/{id}/drop-in': {
    own: 'mentor coordinators',
    otherGroup: 'mentor coordinators',
    otherScheme: 'institutionCoordinator',
  },
  // Of a pair, for the two of them. Their coordinator is told in the group that they have agreed.
  'GET /groups/{id}/agreement': { own: 'mentee mentor' },
  'PUT /groups/{id}/agreement': { own: 'mentee mentor' },
  'POST /groups/{id}/agreement/acceptance': { own: 'mentee mentor' },
  'PUT /groups/{id}/agreement/reached': { own: 'mentee mentor' },

  // The same round goes by the wishes of those in it.
  'GET /rounds/{id}/my-wishes': { own: 'mentee mentor' },
  'PUT /rounds/{id}/my-wishes': { own: 'mentee mentor' },
  'GET /rounds/{id}/wishes': BY_COORDINATORS,
  'GET /rounds/{id}/mentor-paths': BY_COORDINATORS,
  'POST /rounds/{id}/mentor-notes': BY_COORDINATORS,
  // Of the group's mentor, in each.
  'PUT /enrolments/{id}/terms': OF_ANY_GROUP,
  'POST /enrolments/{id}/ending': OF_ANY_GROUP,
  'GET /schemes/{id}/declaration': SET_UP,
  'PUT /schemes/{id}/declaration': SET_UP,
  'GET /me/mentor-paths': BY_PERSONS,
  'GET /groups/{id}/mentors-to-add': OF_ANY_GROUP,
  'POST /groups/{id}/mentors': OF_ANY_GROUP,
  // Each has one mentor alone.
  'POST /groups/{id}/mentors/removal': {
    own: 'coordinators=409',
    otherGroup: 'coordinators=409',
    otherScheme: 'institutionCoordinator=409',
  },
  'POST /groups/{id}/substitutes': OF_ANY_GROUP,
  'DELETE /substitutions/{id}': BY_COORDINATORS,
  'POST /enrolments/{id}/declaration': { own: 'mentor' },

  'GET /enrolments/{id}/photo': OPENED,
  'GET /me/photo': BY_PERSONS,
  'DELETE /me/photo': BY_PERSONS,
  // Mentors have one.
  'GET /me/photo/image': { own: 'mentor lead' },
  'PUT /me/photo': {
    own: 'mentor lead students=409 coordinators=409 insight=409 serviceOwner=409 administrator=409',
  },
};
