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
  {
    table: 'message_reports',
    lasts: { ofRound: '$2 = t.round_id' },
    whose: 't.reporter_id = $2',
    isHidden: true,
    goes: [
      ...['round_id', 'message_id', 'reporter_id', 'reason', 'state', 'decided_by', 'decided_at'],
      ...['created_at'],
    ],
    struck: ['words'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, t.reason as report_reason, t.words as report_words,
                t.state as report_state, t.created_at
              from message_reports t
              join rounds r on r.institution_id = t.institution_id and r.id = t.round_id
              where t.institution_id = $1 and t.reporter_id = $2 order by t.created_at, t.id`,
      },
    ],
  },
  {
    table: 'message_reads',
    lasts: { ofRound: '$2 = t.round_id' },
    whose: 't.person_id = $2',
    isHidden: true,
    goes: ['thread_id', 'person_id', 'round_id', 'read_at'],
    shown: [
      {
        section: 'acts',
        sql: `select r.name as round, t.read_at from message_reads t
              join rounds r on r.institution_id = t.institution_id and r.id = t.round_id
              where t.institution_id = $1 and t.person_id = $2 order by t.read_at`,
      },
    ],
  },
  {
    table: 'messages',
    lasts: { ofRound: '$2 = t.round_id' },
    whose: 't.author_id = $2',
    isHidden: true,
    // What a group was told is the group's, and an answer is who asked's: they keep it, without who wrote
    // it. What somebody wrote in a thread of their own goes with the thread.
    stays: [
      ...['round_id', 'thread_id', 'author_id', 'side', 'hidden_at', 'hidden_by', 'created_at'],
    ],
    struck: ['body'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, th.kind as thread_kind, t.body as message, t.created_at
              from messages t
              join rounds r on r.institution_id = t.institution_id and r.id = t.round_id
              left join threads th on th.institution_id = t.institution_id and th.id = t.thread_id
              where t.institution_id = $1 and t.author_id = $2 order by t.created_at, t.id`,
      },
    ],
  },
  {
    table: 'threads',
    lasts: { ofRound: '$2 = t.round_id' },
    whose: 't.person_id = $2 or t.taken_by = $2',
    isHidden: true,
    stays: [
      ...[
        'round_id',
        'kind',
        'group_id',
        'person_id',
        'mentor_ids',
        'state',
        'taken_by',
        'version',
      ],
      ...['written_at'],
    ],
    shown: [
      {
        // What others have written there, to the person.
        section: 'mails',
        sql: `select r.name as round, t.kind as thread_kind, m.body as message, m.created_at
              from threads t
              join rounds r on r.institution_id = t.institution_id and r.id = t.round_id
              join messages m on m.institution_id = t.institution_id and m.thread_id = t.id
               and m.author_id <> $2 and m.hidden_at is null
              where t.institution_id = $1 and t.person_id = $2 order by m.created_at, m.id`,
      },
    ],
  },
];
