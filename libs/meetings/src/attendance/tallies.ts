import { takesPart } from '#enrolment';
import { fullName } from '#people';
import { timeZoneOf, type Tx } from '#platform';
import type { Stretch } from '#schemes';
import type { Tally } from './attendance-facts.js';
import { DECISION_ON_TALK } from './decision-on-talk.js';
import { isWithin } from './is-within-sql.js';
import { wasMember } from './was-member.js';

/** A student of a round, and what has been noted of them. */
export interface TalliedStudent extends Tally {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Null: in no group now. */
  readonly groupId: string | null;
  readonly groupNumber: number | null;
  /** Excused from, and nothing has been decided about it. */
  readonly undecided: number;
}

interface Whose {
  readonly groupId?: string;
  readonly enrolmentId?: string;
}

/** The students who take part in a round, by name; or those of a group now, or one alone. */
export const talliesOf = async (
  tx: Tx,
  roundId: string,
  { startsOn, endsOn }: Stretch,
  { groupId, enrolmentId }: Whose = {},
): Promise<TalliedStudent[]> =>
  tx.query<TalliedStudent>(TALLIES, [
    ...[tx.institutionId, roundId, startsOn, endsOn, await timeZoneOf(tx)],
    ...[groupId ?? null, enrolmentId ?? null],
  ]);

const TALLIES = `
  with students as (
    select e.id, e.person_id, now_in.group_id
    from enrolments e
    left join lateral (
      select m.group_id from memberships m
      where m.institution_id = e.institution_id and m.enrolment_id = e.id
        and m.role = 'mentee' and m.left_at is null limit 1) now_in on true
    where e.institution_id = $1 and e.round_id = $2 and e.role = 'mentee' and ${takesPart('e')}
      and ($6::uuid is null or now_in.group_id = $6) and ($7::uuid is null or e.id = $7)),
  marks as (
    select a.enrolment_id, a.presence, d.decision, ${wasMember('a.enrolment_id', 't', 'g')} as is_own
    from students s
    join attendances a on a.institution_id = $1 and a.enrolment_id = s.id
    join meetings t on t.institution_id = $1 and t.id = a.meeting_id
      and t.state in ('held', 'nobody_came') and ${isWithin('t')}
    join groups g on g.institution_id = $1 and g.id = t.group_id
    left join absence_decisions d on d.institution_id = $1 and d.meeting_id = a.meeting_id
      and d.enrolment_id = a.enrolment_id),
  counted as (
    select enrolment_id,
      count(*) filter (where is_own and presence = 'present')::int as present,
      count(*) filter (where is_own and presence <> 'present' and decision = 'replaced')::int as replaced,
      count(*) filter (where is_own and presence = 'excused' and decision = 'approved')::int as approved,
      count(*) filter (where is_own and (presence = 'excused' and decision is null
        or presence = 'absent' and decision is distinct from 'replaced'))::int as missed,
      count(*) filter (where is_own and presence = 'excused' and decision is null)::int as undecided,
      count(*) filter (where not is_own and presence = 'present')::int as as_guest
    from marks group by enrolment_id),
  met as (
    select t.group_id, count(*) filter (where t.state = 'planned')::int as planned,
      count(*) filter (where t.state in ('held', 'nobody_came'))::int as held
    from meetings t
    where t.institution_id = $1 and t.group_id in (select group_id from students) and ${isWithin('t')}
    group by t.group_id),
  talked as (
    select t.student_id, count(*) filter (where t.state = 'held')::int as held,
      count(*) filter (where ${DECISION_ON_TALK} = 'approved')::int as approved,
      count(*) filter (where ${DECISION_ON_TALK} = 'replaced')::int as replaced
    from talks t
    where t.institution_id = $1 and t.student_id in (select id from students) and ${isWithin('t')}
    group by t.student_id)
  select s.id as "enrolmentId", p.id as "personId", ${fullName('p')} as name,
         p.is_protected as "isProtected", s.group_id as "groupId", g.number as "groupNumber",
         coalesce(c.present, 0) as present, coalesce(c.replaced, 0) as replaced,
         coalesce(c.approved, 0) as approved, coalesce(c.missed, 0) as missed,
         coalesce(c.undecided, 0) as undecided, coalesce(c.as_guest, 0) as "asGuest",
         coalesce(met.planned, 0) as planned, coalesce(met.held, 0) as "heldByGroup",
         coalesce(talked.held, 0) as talks, coalesce(talked.approved, 0) as "talksApproved",
         coalesce(talked.replaced, 0) as "talksReplaced"
  from students s
  join persons p on p.institution_id = $1 and p.id = s.person_id and p.erased_at is null
  left join groups g on g.institution_id = $1 and g.id = s.group_id
  left join counted c on c.enrolment_id = s.id
  left join met on met.group_id = s.group_id
  left join talked on talked.student_id = s.id
  order by p.given_name, p.family_name, s.id`;
