import type { Held } from './held.js';
import { ENROLMENTS, GROUPS, THEIRS } from './of-round.js';

/** Groups and who is in them: that there was somebody stays, who it was does not. */
export const GROUPS_HELD: readonly Held[] = [
  {
    table: 'groups',
    lasts: { ofRound: 't.round_id = $2' },
    impersonal: [
      ...['round_id', 'number', 'campus', 'slot', 'seats', 'seats_taken', 'seats_held', 'version'],
      ...['created_at', 'closed_at'],
    ],
  },
  {
    table: 'photos',
    lasts: 'person',
    whose: 't.person_id = $2',
    goes: ['person_id', 'image', 'changed_at'],
    shown: [
      {
        section: 'about_you',
        sql: `select changed_at as photo_changed_at, encode(image, 'base64') as photo
              from photos where institution_id = $1 and person_id = $2`,
      },
    ],
  },
  {
    table: 'memberships',
    lasts: { ofRound: `t.group_id in ${GROUPS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    stays: ['group_id', 'enrolment_id', 'role', 'joined_at', 'left_at', 'came_by', 'left_by'],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, g.number as group_number, m.role as group_role, m.joined_at,
                m.left_at
              from memberships m
              join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
              join groups g on g.institution_id = m.institution_id and g.id = m.group_id
              join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
              where m.institution_id = $1 and e.person_id = $2 order by m.joined_at, m.id`,
      },
    ],
  },
  {
    table: 'group_changes',
    lasts: { ofRound: 't.round_id = $2' },
    whose: 't.made_by = $2',
    stays: ['round_id', 'kind', 'reason', 'made_by', 'made_at'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, t.kind as change_kind, t.made_at as created_at
              from group_changes t
              join rounds r on r.institution_id = t.institution_id and r.id = t.round_id
              where t.institution_id = $1 and t.made_by = $2 order by t.made_at, t.id`,
      },
    ],
  },
  {
    table: 'not_again',
    lasts: 'person',
    whose: 't.one_id = $2 or t.other_id = $2',
    goes: ['scheme_id', 'one_id', 'other_id', 'made_by', 'made_at'],
    notShown:
      'It may tell one of the two what the other has said in confidence; coordinators tell what is held.',
  },
  {
    table: 'change_requests',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: [
      ...['enrolment_id', 'words', 'wishes', 'state', 'answer', 'answered_by', 'asked_at'],
      ...['ended_at'],
    ],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, t.words as request_words, t.state as change_request_state,
                t.answer as request_answer, t.asked_at, t.ended_at
              from change_requests t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by t.asked_at, t.id`,
      },
    ],
  },
  {
    table: 'drop_in_offers',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: ['enrolment_id', 'hours', 'earlier', 'version'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, h ->> 'weekday' as weekday, h ->> 'startsAt' as from_time,
                h ->> 'endsAt' as to_time, h ->> 'place' as place
              from drop_in_offers t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              cross join jsonb_array_elements(t.hours) h
              where t.institution_id = $1 and e.person_id = $2 order by r.starts_on, e.id, h`,
      },
    ],
  },
];
