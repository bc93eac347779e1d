import { ADMINISTERED, BY_ADMINISTRATORS, BY_PERSONS, IN_THE_DEMO, type Rows } from './rows.js';

/** Sessions, sign-ins, roles, units and leaves. */
export const ACCESS: Rows = {
  'GET /health': { own: 'everyone' },
  'GET /session': { own: 'everyone' },
  'DELETE /session': { own: 'everyone' },
  'PATCH /me': BY_PERSONS,
  'GET /me/mail-choices': BY_PERSONS,
  'PUT /me/mail-choices': BY_PERSONS,
  // By what the head of a mail says, whoever has the mail; the sample of a token is none.
  'POST /unsubscribing/look': { own: 'everyone=404' },
  'POST /unsubscribing': { own: 'everyone=404' },
  'GET /me/sessions': BY_PERSONS,
  'DELETE /me/sessions': BY_PERSONS,
  // The one asked for is the coordinator's.
  'DELETE /me/sessions/{id}': { own: 'coordinator' },

  'POST /sign-in/openid': { own: 'everyone' },
  // Nobody has begun.
  'POST /sign-in/openid/return': { own: 'everyone=409' },
  // What the provider alone can sign is not there.
  'POST /sign-in/openid/back-channel-logout': { own: 'everyone=422' },
  'POST /sign-in/email': { own: 'everyone' },
  // Nobody has asked.
  'POST /sign-in/email/link': { own: 'everyone=409' },
  'POST /sign-in/email/code': { own: 'everyone=409' },
  'GET /email-permissions': BY_ADMINISTRATORS,
  'PUT /persons/{id}/email-permission': ADMINISTERED,
  'DELETE /persons/{id}/email-permission': ADMINISTERED,
  'GET /outgoing-mails': BY_ADMINISTRATORS,
  'POST /outgoing-mails/sending': BY_ADMINISTRATORS,
  'POST /outgoing-mails/{id}/sending': ADMINISTERED,
  // It has been given up already.
  'POST /outgoing-mails/{id}/giving-up': {
    own: 'administrator=409',
    otherScheme: 'administrator=409',
  },
  'GET /demo/people': IN_THE_DEMO,
  'POST /demo/session': IN_THE_DEMO,

  'GET /identities': BY_ADMINISTRATORS,
  'DELETE /identities/{id}/person': ADMINISTERED,
  'DELETE /persons/{id}/sessions': ADMINISTERED,
  'GET /grants': BY_ADMINISTRATORS,
  'POST /grants': BY_ADMINISTRATORS,
  'GET /grants/persons': BY_ADMINISTRATORS,
  'DELETE /grants/{id}': ADMINISTERED,
  'GET /units': BY_ADMINISTRATORS,
  'POST /units': BY_ADMINISTRATORS,
  'PATCH /units/{id}': ADMINISTERED,
  'DELETE /units/{id}': ADMINISTERED,

  // One's own; administrators everybody's.
  'GET /leaves': BY_PERSONS,
  'POST /leaves': { own: 'coordinator administrator' },
  'GET /leaves/deputies': { own: 'coordinators insight administrator' },
  'DELETE /leaves/{id}': { own: 'coordinator administrator', otherScheme: 'administrator' },
};
