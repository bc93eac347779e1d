import type { Held } from './held.js';
import { ENROLMENTS, THEIRS } from './of-round.js';

/** What is written in Kull from some to others. */
export const MESSAGES_HELD: readonly Held[] = [
  {
    table: 'mailing_receivers',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: ['mailing_id', 'enrolment_id', 'read_at'],
    shown: [
      {
        section: 'mails',
        sql: `select r.name as round, ml.subject, ml.body as message, ml.sent_at, t.read_at
              from mailing_receivers t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join mailings ml on ml.institution_id = t.institution_id and ml.id = t.mailing_id
              join rounds r on r.institution_id = ml.institution_id and r.id = ml.round_id
              where t.institution_id = $1 and e.person_id = $2 order by ml.sent_at, ml.id`,
      },
    ],
  },
  {
    table: 'mailings',
    lasts: { ofRound: 't.round_id = $2' },
    whose: 't.sent_by = $2',
    // What was said to many stays with them, without who said it.
    stays: [
      ...['round_id', 'audience', 'programme_id', 'campus', 'receivers', 'unreachable', 'is_test'],
      ...['sent_by', 'sent_at'],
    ],
    struck: ['subject', 'body'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, t.subject, t.body as message, t.receivers, t.sent_at
              from mailings t
              join rounds r on r.institution_id = t.institution_id and r.id = t.round_id
              where t.institution_id = $1 and t.sent_by = $2 order by t.sent_at, t.id`,
      },
    ],
  },
];
