import { BY_ADMINISTRATORS, BY_PERSONS, IN_THE_DEMO, type Rows } from './rows.js';

/** What is due, which groups meet, and who did what. */
export const INSIGHT: Rows = {
  'GET /home': BY_PERSONS,
  // A lead mentor their mentors' groups, an insight reader the numbers.
  'GET /rounds/{id}/progress': {
    own: 'lead coordinators insight',
    otherScheme: 'institutionCoordinator insight',
  },
  // The coordinator's own.
  'GET /handovers/{id}': {
    own: 'coordinator deputy administrator',
    otherScheme: 'administrator',
  },
  'GET /audit-events': BY_ADMINISTRATORS,
  'POST /audit-exports': BY_ADMINISTRATORS,
  'GET /sent-mails': IN_THE_DEMO,
  'GET /sent-mails/{id}': IN_THE_DEMO,
};
