import type { WeeklySlot } from '#kernel';
import { fullName } from '#people';
import type { Tx } from '#platform';
import type { SchemeSettings } from '#schemes';
import { CAPACITY, PATH_GAPS, PATH_JOINS, type Gap } from '../mentor-path/path-sql.js';
import { apartIn, type Apart } from '../not-again/not-again.js';
import type { MembershipRole } from '../membership.entity.js';

/** Somebody of a round, with what a change of groups looks at. Null is unknown. */
export interface PersonInScene {
  readonly enrolmentId: string;
  readonly role: 'mentee' | 'mentor';
  readonly name: string;
  readonly campus: string | null;
  readonly programmeId: string | null;
  readonly programme: string | null;
  readonly slots: readonly WeeklySlot[] | null;
  /** A mentor's: as was said, else as the round has it. */
  readonly maxGroups: number | null;
  /** A mentor's: what keeps them from being given a group. */
  readonly gaps: readonly Gap[];
}

export interface LeaderInScene {
  readonly enrolmentId: string;
  readonly role: Exclude<MembershipRole, 'mentee'>;
}

export interface GroupInScene {
  readonly id: string;
  readonly number: number;
  readonly campus: string | null;
  readonly slot: WeeklySlot | null;
  readonly seats: number;
  readonly held: number;
  readonly version: number;
  readonly members: readonly string[];
  readonly leaders: readonly LeaderInScene[];
}

export type SceneRules = Pick<SchemeSettings, 'format' | 'group' | 'matching'>;

/** A round's open groups and its people, as they are when a change is looked at. */
export interface Scene {
  readonly rules: SceneRules;
  readonly groups: ReadonlyMap<string, GroupInScene>;
  readonly people: ReadonlyMap<string, PersonInScene>;
  /** What the next group that is opened is called. */
  readonly nextNumber: number;
  /** With whom somebody is not to be put together again. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many wait for a seat in the round. */
  readonly waiting: number;
}

/** @param seeker a student who may wait for a seat: one that is held for them is no hindrance */
export const readScene = async (
  tx: Tx,
  { id, settings }: { readonly id: string; readonly settings: SchemeSettings },
  seeker: string | null = null,
): Promise<Scene> => {
  const of = [tx.institutionId, id];
  const groups = await tx.query<GroupInScene>(GROUPS, [...of, seeker]);
  const people = await tx.query<PersonInScene>(PEOPLE, of);
  const [counts] = await tx.query<{ nextNumber: number; waiting: number }>(COUNTS, of);
  return {
    rules: settings,
    groups: new Map(groups.map((group) => [group.id, group])),
    people: new Map(people.map((person) => [person.enrolmentId, person])),
    apart: bothWays(await apartIn(tx, id)),
    ...counts!,
  };
};

const bothWays = (pairs: readonly Apart[]): Map<string, Set<string>> => {
  const apart = new Map<string, Set<string>>();
  for (const { oneId, otherId } of pairs)
    for (const [id, other] of [
      [oneId, otherId],
      [otherId, oneId],
    ] as const)
      apart.set(id, (apart.get(id) ?? new Set()).add(other));
  return apart;
};

/** Those of a group whom somebody is not to be put together with again. */
export const apartFrom = (
  { apart }: Scene,
  { members, leaders }: GroupInScene,
  enrolmentId: string,
): string[] =>
  [...members, ...leaders.map((leader) => leader.enrolmentId)].filter((id) =>
    apart.get(enrolmentId)?.has(id),
  );

/** The group somebody is a member of. */
export const seatOf = (scene: Scene, enrolmentId: string): GroupInScene | undefined =>
  [...scene.groups.values()].find(({ members }) => members.includes(enrolmentId));

const GROUPS = `
  select g.id, g.number, g.campus, g.slot, g.seats, g.version,
         g.seats_held - (select count(*)::int from seat_offers o
           join waits w on w.institution_id = o.institution_id and w.id = o.wait_id
            and w.enrolment_id = $3::uuid
           where o.institution_id = g.institution_id and o.group_id = g.id
             and o.ended_at is null) as held,
         array(select m.enrolment_id from memberships m
               where m.institution_id = g.institution_id and m.group_id = g.id
                 and m.left_at is null and m.role = 'mentee' order by m.enrolment_id) as members,
         (select coalesce(jsonb_agg(jsonb_build_object('enrolmentId', m.enrolment_id, 'role', m.role)
                                    order by m.role <> 'mentor', m.enrolment_id), '[]')
          from memberships m where m.institution_id = g.institution_id and m.group_id = g.id
            and m.left_at is null and m.role <> 'mentee') as leaders
  from groups g
  where g.institution_id = $1 and g.round_id = $2 and g.closed_at is null
  order by g.number, g.id`;

/** Whoever takes part or is in a group. Who has been erased has neither name nor hours. */
const PEOPLE = `
  select e.id as "enrolmentId", e.role, p.campus, p.programme_id as "programmeId",
         pr.name as programme, e.slots,
         case when p.erased_at is null then ${fullName('p')} else '–' end as name,
         case when e.role = 'mentor' then ${CAPACITY} end as "maxGroups",
         case when e.role = 'mentor' then ${PATH_GAPS} else '{}' end as gaps
  from enrolments e
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
  left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
  ${PATH_JOINS}
  where e.institution_id = $1 and e.round_id = $2
    and (e.state = 'joined' and p.erased_at is null or exists (
      select from memberships m where m.institution_id = e.institution_id
        and m.enrolment_id = e.id and m.left_at is null))
  order by p.given_name, p.family_name, e.id`;

const COUNTS = `
  select (select coalesce(max(number), 0) + 1 from groups
          where institution_id = $1 and round_id = $2) as "nextNumber",
         (select count(*)::int from waits w
          join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
          where w.institution_id = $1 and e.round_id = $2 and w.ended_at is null) as waiting`;
