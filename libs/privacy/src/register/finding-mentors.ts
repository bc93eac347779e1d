import { fullName } from '#people';
import type { Held } from './held.js';
import { ENROLMENTS, GROUPS, THEIRS } from './of-round.js';

/** How students and mentors find each other: profiles, choices, wishes, agreements, and waiting. */
export const FINDING_MENTORS_HELD: readonly Held[] = [
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
                ${fullName('p')} as wish_about
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
];
