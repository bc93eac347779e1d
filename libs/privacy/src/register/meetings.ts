import type { Held } from './held.js';
import { ENROLMENTS, GROUPS, MEETINGS, THEIRS } from './of-round.js';

/** Meetings and attendance: that there was somebody stays, who it was does not. */
export const MEETINGS_HELD: readonly Held[] = [
  {
    table: 'meetings',
    lasts: { ofRound: `t.group_id in ${GROUPS}` },
    whose: 't.logged_by = $2',
    stays: [
      ...['group_id', 'starts_at', 'ends_at', 'state', 'themes', 'topics', 'present_count'],
      ...['logged_at', 'logged_by', 'logged_as', 'version', 'created_at', 'theme'],
      ...['minutes', 'task_state', 'next_step_on', 'topics_counted'],
      ...['sequence', 'revised_at'],
    ],
    // What is shared is the group's: it stays with them, without its author.
    struck: ['place', 'link', 'summary', 'next_step'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, g.number as group_number, t.starts_at, t.summary, t.next_step,
                     t.next_step_on, t.logged_at
              from meetings t
              join groups g on g.institution_id = t.institution_id and g.id = t.group_id
              join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
              where t.institution_id = $1 and t.logged_by = $2 order by t.starts_at`,
      },
    ],
  },
  {
    table: 'log_versions',
    lasts: { ofRound: `t.meeting_id in ${MEETINGS}` },
    whose: 't.written_by = $2',
    stays: [
      ...['meeting_id', 'version', 'written_at', 'written_by', 'written_as', 'state', 'minutes'],
      ...['themes', 'topics', 'task_state', 'present_count', 'next_step_on', 'attendance'],
    ],
    struck: ['summary', 'next_step'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, g.number as group_number, t.starts_at, v.summary, v.next_step,
                     v.next_step_on, v.written_at as logged_at
              from log_versions v
              join meetings t on t.institution_id = v.institution_id and t.id = v.meeting_id
              join groups g on g.institution_id = t.institution_id and g.id = t.group_id
              join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
              where v.institution_id = $1 and v.written_by = $2 order by t.starts_at, v.version`,
      },
      {
        section: 'groups',
        sql: `select r.name as round, g.number as group_number, t.starts_at, v.written_at as logged_at,
                     mark ->> 'presence' as presence
              from log_versions v
              join lateral jsonb_array_elements(v.attendance) mark on true
              join enrolments e on e.institution_id = v.institution_id
                and e.id = (mark ->> 'enrolmentId')::uuid
              join meetings t on t.institution_id = v.institution_id and t.id = v.meeting_id
              join groups g on g.institution_id = t.institution_id and g.id = t.group_id
              join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
              where v.institution_id = $1 and e.person_id = $2 order by t.starts_at, v.version`,
      },
    ],
  },
  {
    table: 'attendances',
    lasts: { ofRound: `t.meeting_id in ${MEETINGS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    stays: ['meeting_id', 'enrolment_id', 'presence'],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, g.number as group_number, t.starts_at, a.presence
              from attendances a
              join enrolments e on e.institution_id = a.institution_id and e.id = a.enrolment_id
              join meetings t on t.institution_id = a.institution_id and t.id = a.meeting_id
              join groups g on g.institution_id = t.institution_id and g.id = t.group_id
              join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
              where a.institution_id = $1 and e.person_id = $2 order by t.starts_at`,
      },
    ],
  },
  {
    table: 'absence_decisions',
    lasts: { ofRound: `t.meeting_id in ${MEETINGS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    stays: ['meeting_id', 'enrolment_id', 'decision', 'decided_by', 'decided_at'],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, g.number as group_number, m.starts_at,
                t.decision as absence_decision, t.decided_at
              from absence_decisions t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join meetings m on m.institution_id = t.institution_id and m.id = t.meeting_id
              join groups g on g.institution_id = m.institution_id and g.id = m.group_id
              join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
              where t.institution_id = $1 and e.person_id = $2 order by m.starts_at`,
      },
    ],
  },
  {
    table: 'talks',
    lasts: { ofRound: `t.group_id in ${GROUPS}` },
    whose: `t.student_id in ${THEIRS} or t.mentor_id in ${THEIRS}`,
    // That a talk was held, and when: what was said is written nowhere.
    stays: [
      ...['group_id', 'mentor_id', 'student_id', 'starts_at', 'ends_at', 'state', 'logged_at'],
      ...['booking_id', 'sequence', 'revised_at', 'topics_counted', 'created_at'],
      ...['logged_by', 'logged_as'],
      ...['absence_decision', 'absence_decided_by', 'absence_decided_at'],
    ],
    struck: ['place', 'link'],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, g.number as group_number, t.starts_at as talk_at,
                t.state as talk_state, t.absence_decision
              from talks t
              join enrolments e on e.institution_id = t.institution_id
               and e.id in (t.student_id, t.mentor_id)
              join groups g on g.institution_id = t.institution_id and g.id = t.group_id
              join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
              where t.institution_id = $1 and e.person_id = $2 order by t.starts_at, t.id`,
      },
    ],
  },
  {
    table: 'talk_versions',
    lasts: {
      ofRound: `t.talk_id in (select id from talks
        where institution_id = $1 and group_id in ${GROUPS})`,
    },
    whose: `t.talk_id in (select id from talks
      where institution_id = $1 and (student_id in ${THEIRS} or mentor_id in ${THEIRS}))`,
    stays: ['talk_id', 'version', 'state', 'logged_at', 'logged_by', 'logged_as'],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, g.number as group_number, k.starts_at as talk_at,
                t.state as talk_state, t.logged_at
              from talk_versions t
              join talks k on k.institution_id = t.institution_id and k.id = t.talk_id
              join enrolments e on e.institution_id = k.institution_id
               and e.id in (k.student_id, k.mentor_id)
              join groups g on g.institution_id = k.institution_id and g.id = k.group_id
              join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
              where t.institution_id = $1 and e.person_id = $2
              order by k.starts_at, t.talk_id, t.version`,
      },
    ],
  },
  {
    table: 'talk_invitations',
    lasts: { ofRound: `t.group_id in ${GROUPS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: [
      ...['booking_id', 'enrolment_id', 'group_id', 'starts_at', 'ends_at', 'sequence'],
      'in_calendar',
    ],
    notShown: 'Which version of a talk they have been mailed; the mails themselves are shown.',
  },
  {
    table: 'drop_in_shifts',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    // How many came, and nothing of who.
    stays: [
      ...['enrolment_id', 'starts_at', 'ends_at', 'state', 'visitors', 'topics_counted'],
      ...['logged_at', 'logged_by', 'version'],
    ],
    struck: ['place'],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, t.starts_at as shift_at, t.place, t.state as shift_state,
                t.visitors
              from drop_in_shifts t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by t.starts_at, t.id`,
      },
    ],
  },
  {
    table: 'shift_versions',
    lasts: {
      ofRound: `t.shift_id in (select id from drop_in_shifts
        where institution_id = $1 and enrolment_id in ${ENROLMENTS})`,
    },
    whose: `t.shift_id in (select id from drop_in_shifts
      where institution_id = $1 and enrolment_id in ${THEIRS})`,
    stays: [
      ...['shift_id', 'version', 'starts_at', 'ends_at', 'state', 'visitors'],
      ...['logged_at', 'logged_by'],
    ],
    struck: ['place'],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, t.starts_at as shift_at, t.place, t.state as shift_state,
                t.visitors, t.logged_at
              from shift_versions t
              join drop_in_shifts s on s.institution_id = t.institution_id and s.id = t.shift_id
              join enrolments e on e.institution_id = s.institution_id and e.id = s.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2
              order by t.starts_at, t.shift_id, t.version`,
      },
    ],
  },
  {
    // How often, in which month of which scheme: of nobody's meeting.
    table: 'topic_counts',
    lasts: 'trace',
    impersonal: ['scheme_id', 'month', 'topic', 'meetings'],
  },
  {
    table: 'reflections',
    lasts: { ofRound: `t.meeting_id in ${MEETINGS}` },
    whose: 't.author_id = $2',
    isHidden: true,
    goes: ['meeting_id', 'author_id', 'updated_at'],
    struck: ['body'],
    shown: [
      {
        section: 'written',
        sql: `select g.number as group_number, t.starts_at, f.body as reflection, f.updated_at
              from reflections f
              join meetings t on t.institution_id = f.institution_id and t.id = f.meeting_id
              join groups g on g.institution_id = t.institution_id and g.id = t.group_id
              where f.institution_id = $1 and f.author_id = $2 order by t.starts_at`,
      },
    ],
  },
  {
    table: 'calendar_feeds',
    lasts: 'person',
    whose: 't.person_id = $2',
    goes: ['person_id', 'secret_hash', 'created_at', 'last_read_on'],
    shown: [
      {
        section: 'sign_ins',
        sql: `select created_at as calendar_since, last_read_on::text as calendar_read_on
              from calendar_feeds where institution_id = $1 and person_id = $2`,
      },
    ],
  },
  {
    table: 'meeting_invitations',
    lasts: { ofRound: `t.meeting_id in ${MEETINGS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: ['meeting_id', 'enrolment_id', 'sequence', 'in_calendar'],
    notShown: 'Which version of a meeting they have been mailed; the mails themselves are shown.',
  },
  {
    table: 'meeting_replies',
    lasts: { ofRound: `t.meeting_id in ${MEETINGS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: ['meeting_id', 'enrolment_id', 'is_coming', 'replied_at'],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, g.number as group_number, t.starts_at, a.is_coming, a.replied_at
              from meeting_replies a
              join enrolments e on e.institution_id = a.institution_id and e.id = a.enrolment_id
              join meetings t on t.institution_id = a.institution_id and t.id = a.meeting_id
              join groups g on g.institution_id = t.institution_id and g.id = t.group_id
              join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
              where a.institution_id = $1 and e.person_id = $2 order by t.starts_at`,
      },
    ],
  },
];
