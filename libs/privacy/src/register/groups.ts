import type { Held } from './held.js';

const GROUPS = `(select id from groups where institution_id = $1 and round_id = $2)`;
const ENROLMENTS = `(select id from enrolments where institution_id = $1 and round_id = $2)`;
const MEETINGS = `(select id from meetings where institution_id = $1 and group_id in ${GROUPS})`;

const THEIRS = `(select e.id from enrolments e where e.institution_id = $1 and e.person_id = $2)`;

/** Groups, meetings and attendance: that there was somebody stays, who it was does not. */
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
    goes: ['enrolment_id', 'hours', 'version'],
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
  {
    table: 'mentor_profiles',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: ['enrolment_id', 'helps_with', 'is_listed', 'version'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, t.helps_with, t.is_listed
              from mentor_profiles t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by r.starts_on, e.id`,
      },
    ],
  },
  {
    table: 'mentor_choices',
    lasts: { ofRound: `t.mentee_id in ${ENROLMENTS}` },
    whose: `t.mentee_id in ${THEIRS} or t.mentor_id in ${THEIRS}`,
    goes: [
      ...['mentee_id', 'mentor_id', 'rank', 'message', 'state', 'asked_at', 'expires_on'],
      ...['reminders', 'reminded_on', 'created_at', 'ended_at'],
    ],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, e.role as part, t.state as choice_state, t.asked_at,
                case when e.role = 'mentee' then t.message end as choice_message, t.ended_at
              from mentor_choices t
              join enrolments e on e.institution_id = t.institution_id
               and e.id in (t.mentee_id, t.mentor_id)
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2
                and (e.role = 'mentee' or t.asked_at is not null)
              order by t.created_at, t.id`,
      },
    ],
  },
  {
    table: 'wishes',
    lasts: { ofRound: `t.by_id in ${ENROLMENTS}` },
    whose: `t.by_id in ${THEIRS} or t.about_id in ${THEIRS}`,
    goes: ['by_id', 'about_id', 'rank'],
    shown: [
      {
        // What others wish of the person is the others'.
        section: 'written',
        sql: `select r.name as round, t.rank as wish_rank, t.rank is null as wish_veto,
                p.given_name || ' ' || p.family_name as wish_about
              from wishes t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.by_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              join enrolments o on o.institution_id = t.institution_id and o.id = t.about_id
              join persons p on p.institution_id = o.institution_id and p.id = o.person_id
              where t.institution_id = $1 and e.person_id = $2
              order by r.starts_on, e.id, t.rank, t.about_id`,
      },
    ],
  },
  {
    table: 'wish_lists',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: ['enrolment_id', 'message', 'version', 'changed_at'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, t.message as wish_message, t.changed_at as wished_at
              from wish_lists t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by t.changed_at, e.id`,
      },
    ],
  },
  {
    // They go with the agreement, of which the other cannot keep one half.
    table: 'agreement_goals',
    lasts: {
      ofRound: `t.agreement_id in (select id from agreements where institution_id = $1
        and group_id in ${GROUPS})`,
    },
    whose: `t.agreement_id in (select a.id from agreements a where a.institution_id = $1
      and (a.mentor_id in ${THEIRS} or a.mentee_id in ${THEIRS}))`,
    isHidden: true,
    goes: ['agreement_id', 'number', 'reached_at'],
    struck: ['body'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, o.number as goal_number, o.body as goal, o.reached_at
              from agreement_goals o
              join agreements t on t.institution_id = o.institution_id and t.id = o.agreement_id
              join enrolments e on e.institution_id = t.institution_id
               and e.id in (t.mentor_id, t.mentee_id)
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where o.institution_id = $1 and e.person_id = $2 order by t.created_at, o.number`,
      },
    ],
  },
  {
    table: 'agreements',
    lasts: { ofRound: `t.group_id in ${GROUPS}` },
    whose: `t.mentor_id in ${THEIRS} or t.mentee_id in ${THEIRS}`,
    goes: [
      ...['group_id', 'mentor_id', 'mentee_id', 'mentor_accepted_at', 'mentee_accepted_at'],
      ...['version', 'created_at'],
    ],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, g.number as group_number, t.created_at as agreement_made,
                case when e.id = t.mentor_id then t.mentor_accepted_at
                  else t.mentee_accepted_at end as agreement_accepted
              from agreements t
              join groups g on g.institution_id = t.institution_id and g.id = t.group_id
              join enrolments e on e.institution_id = t.institution_id
               and e.id in (t.mentor_id, t.mentee_id)
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by t.created_at, t.id`,
      },
    ],
  },
  {
    table: 'waits',
    lasts: { ofRound: `t.enrolment_id in ${ENROLMENTS}` },
    whose: `t.enrolment_id in ${THEIRS}`,
    goes: [
      ...['enrolment_id', 'since', 'priority', 'reason', 'campus', 'state', 'told_at'],
      ...['ended_at'],
    ],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, t.since as wait_since, t.state as wait_state,
                t.reason as wait_reason, t.campus as wanted_campus, t.ended_at
              from waits t
              join enrolments e on e.institution_id = t.institution_id and e.id = t.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              where t.institution_id = $1 and e.person_id = $2 order by t.since, t.id`,
      },
    ],
  },
  {
    table: 'seat_offers',
    lasts: { ofRound: `t.group_id in ${GROUPS}` },
    whose: `t.wait_id in (select w.id from waits w
      where w.institution_id = $1 and w.enrolment_id in ${THEIRS})`,
    goes: [...['wait_id', 'group_id', 'state', 'offered_at', 'expires_at', 'ended_at']],
    shown: [
      {
        section: 'groups',
        sql: `select r.name as round, g.number as group_number, t.state as offer_state,
                t.offered_at, t.expires_at, t.ended_at
              from seat_offers t
              join waits w on w.institution_id = t.institution_id and w.id = t.wait_id
              join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
              join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
              join groups g on g.institution_id = t.institution_id and g.id = t.group_id
              where t.institution_id = $1 and e.person_id = $2 order by t.offered_at, t.id`,
      },
    ],
  },
  {
    table: 'meetings',
    lasts: { ofRound: `t.group_id in ${GROUPS}` },
    whose: 't.logged_by = $2',
    stays: [
      ...['group_id', 'starts_at', 'ends_at', 'state', 'themes', 'topics', 'present_count'],
      ...['logged_at', 'logged_by', 'version', 'created_at', 'theme'],
    ],
    // The summary is the group's: it stays with them, without its author.
    struck: ['place', 'link', 'summary'],
    shown: [
      {
        section: 'written',
        sql: `select r.name as round, g.number as group_number, t.starts_at, t.summary, t.logged_at
              from meetings t
              join groups g on g.institution_id = t.institution_id and g.id = t.group_id
              join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
              where t.institution_id = $1 and t.logged_by = $2 order by t.starts_at`,
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
];
