import type { Held } from './held.js';

const ENROLMENTS = `(select id from enrolments where institution_id = $1 and round_id = $2)`;
const THEIRS = `(select e.id from enrolments e where e.institution_id = $1 and e.person_id = $2)`;

/** What mentors have done before they could have a group, and what is agreed with them. */
export const MENTOR_PATH_HELD: readonly Held[] = [
  {
    table: 'mentor_applications',
    lasts: { ofRound: 't.round_id = $2' },
    ties: `t.state = 'applied' and t.person_id = p.id`,
    whose: 't.person_id = $2',
    goes: [...['round_id', 'person_id', 'kind', 'state', 'applied_at', 'decided_at', 'version']],
    struck: ['motivation'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, t.kind as applied_kind, t.motivation,
                t.state as application_state, t.applied_at, t.decided_at
              from mentor_applications t
              join rounds r on r.institution_id = t.institution_id and r.id = t.round_id
              where t.institution_id = $1 and t.person_id = $2 order by t.applied_at, t.id`,
      },
    ],
  },
  {
    table: 'mentor_terms',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: ['enrolment_id', 'trained_at', 'part_time', 'leave_from', 'leave_to', 'ended_at'],
    shown: [
      {
        section: 'rounds',
        sql: `select r.name as round, t.trained_at, t.part_time, t.leave_from::text,
                t.leave_to::text, t.ended_at
              from mentor_terms t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by r.starts_on, e.id`,
      },
    ],
  },
  {
    table: 'substitutions',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    // That a group had somebody on these days.
    stays: ['group_id', 'enrolment_id', 'starts_on', 'ends_on', 'created_at'],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, g.number as group_number, t.starts_on::text,
                t.ends_on::text
              from substitutions t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join groups g on g.institution_id = t.institution_id and g.id = t.group_id
              join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
              where t.institution_id = $1 and e.person_id = $2 order by t.starts_on, t.id`,
      },
    ],
  },
  {
    // A certificate is of a person by name: it goes with them.
    table: 'certificates',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: [
      ...['enrolment_id', 'number', 'secret_hash', 'facts', 'checksum', 'signature', 'file'],
      ...['issued_by', 'issued_at', 'withdrawn_by', 'withdrawn_at', 'ground_gone_at'],
    ],
    shown: [
      {
        section: 'rounds',
        sql: `select r.name as round, t.number as certificate_number, t.issued_at, t.withdrawn_at
              from certificates t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by t.issued_at`,
      },
    ],
  },
  {
    table: 'work_entries',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    stays: ['enrolment_id', 'day', 'kind', 'minutes', 'created_at'],
    struck: ['note'],
    shown: [
      {
        section: 'rounds',
        sql: `select r.name as round, t.day::text, t.kind as work_kind, t.minutes, t.note
              from work_entries t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by t.day, t.id`,
      },
    ],
  },
  {
    table: 'unworked_meetings',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    stays: ['meeting_id', 'enrolment_id'],
    shown: [
      {
        section: 'rounds',
        sql: `select r.name as round, m.starts_at
              from unworked_meetings t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join meetings m on m.institution_id = t.institution_id and m.id = t.meeting_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by m.starts_at`,
      },
    ],
  },
  {
    // Before the sheets they stand in.
    table: 'timesheet_lines',
    lasts: {
      ofRound: `t.timesheet_id in (select s.id from timesheets s
        where s.institution_id = $1 and s.enrolment_id in ${ENROLMENTS})`,
    },
    whose: `t.timesheet_id in (select s.id from timesheets s
      where s.institution_id = $1 and s.enrolment_id in ${THEIRS})`,
    stays: ['timesheet_id', 'subject_id', 'kind', 'day', 'minutes', 'is_correction'],
    shown: [
      {
        section: 'rounds',
        sql: `select r.name as round, s.month, t.day::text, t.kind as work_kind, t.minutes,
                t.is_correction
              from timesheet_lines t
              join timesheets s on s.institution_id = t.institution_id and s.id = t.timesheet_id
              join enrolments e on e.institution_id = s.institution_id and e.id = s.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by s.month, t.day, t.subject_id`,
      },
    ],
  },
  {
    table: 'timesheets',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    stays: ['enrolment_id', 'month', 'state', 'submitted_at', 'decided_by', 'decided_at'],
    struck: ['word'],
    shown: [
      {
        section: 'rounds',
        sql: `select r.name as round, t.month, t.state as timesheet_state, t.word, t.submitted_at,
                t.decided_at
              from timesheets t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by t.month`,
      },
    ],
  },
  {
    // Before what was accepted, which a key holds.
    table: 'declaration_acceptances',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    // That somebody who is no more had promised to keep what they heard to themselves.
    stays: ['enrolment_id', 'declaration_id', 'accepted_at'],
    shown: [
      {
        section: 'rounds',
        sql: `select r.name as round, s.name as scheme, d.version as declaration_version,
                t.accepted_at
              from declaration_acceptances t
              join declarations d on d.institution_id = t.institution_id
               and d.id = t.declaration_id
              join schemes s on s.institution_id = d.institution_id and s.id = d.scheme_id
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by t.accepted_at`,
      },
    ],
  },
  {
    table: 'declarations',
    lasts: 'institution',
    whose: 't.written_by = $2',
    stays: ['written_by'],
    // What a scheme has published: it names whom it chose to name.
    impersonal: ['scheme_id', 'version', 'nb', 'nn', 'en', 'written_at'],
    notShown: 'The scheme’s own text, for its mentors to read.',
  },
];
