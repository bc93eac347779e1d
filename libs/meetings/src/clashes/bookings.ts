import type { Tx } from '#platform';
import { clashesOf, type Booking, type Clash } from './clashes.js';
import type { Span } from '../meeting-times.js';

/** A meeting as it stands in the way of others. */
export interface Booked extends Booking {
  readonly groupNumber: number;
  readonly roundId: string;
  readonly isPair: boolean;
  readonly place: string | null;
  /** Null: one that is only wanted. */
  readonly meetingId: string | null;
  readonly state: string | null;
}

/** Somebody who leads a group, or several. */
export type LedGroup = Omit<Booked, 'startsAt' | 'endsAt' | 'place' | 'meetingId' | 'state'>;

/** Groups and who leads them, by id. */
export const ledGroups = async (
  tx: Tx,
  groupIds: readonly string[],
): Promise<Map<string, LedGroup>> => {
  const rows = await tx.query<LedGroup>(
    `select g.id as "groupId", g.number as "groupNumber", g.round_id as "roundId",
            r.settings ->> 'format' = 'pairs' as "isPair", ${mentorIds('g')} as "mentorIds"
     from groups g
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     where g.institution_id = $1 and g.id = any($2)`,
    [tx.institutionId, groupIds],
  );
  return new Map(rows.map((row) => [row.groupId, row]));
};

/** SQL: the persons who lead a group now. */
const mentorIds = (group: string): string => `array(
  select e.person_id from memberships m
  join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
  where m.institution_id = ${group}.institution_id and m.group_id = ${group}.id
    and m.left_at is null and m.role <> 'mentee')`;

/**
 * The meetings, but for cancelled ones, of some groups and of whoever leads them, elsewhere too.
 *
 * @param but a meeting that is itself moved
 */
export const bookingsAround = (
  tx: Tx,
  groupIds: readonly string[],
  { startsAt, endsAt }: Span,
  but: string | null = null,
): Promise<Booked[]> =>
  tx.query<Booked>(
    `with led as (
       select distinct e.person_id from memberships m
       join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
       where m.institution_id = $1 and m.group_id = any($2) and m.left_at is null
         and m.role <> 'mentee'),
     concerned as (
       select unnest($2::uuid[]) as id
       union
       select m.group_id from memberships m
       join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
       where m.institution_id = $1 and m.left_at is null and m.role <> 'mentee'
         and e.person_id in (select person_id from led))
     select t.group_id as "groupId", g.number as "groupNumber", g.round_id as "roundId",
            r.settings ->> 'format' = 'pairs' as "isPair", ${mentorIds('g')} as "mentorIds",
            t.starts_at as "startsAt", t.ends_at as "endsAt", t.place,
            t.id as "meetingId", t.state
     from concerned c
     join groups g on g.institution_id = $1 and g.id = c.id
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     join meetings t on t.institution_id = g.institution_id and t.group_id = g.id
     where t.state <> 'cancelled' and t.starts_at < $4 and t.ends_at > $3
       and ($5::uuid is null or t.id <> $5)
     order by t.starts_at, t.id`,
    [tx.institutionId, groupIds, startsAt, endsAt, but],
  );

/**
 * Holds the times of groups, and of whoever leads them, until the transaction ends: what is looked up
 * after this cannot be overlapped by another one at once. Groups come before mentors, each by id.
 */
export const holdTimes = async (tx: Tx, groupIds: readonly string[]): Promise<void> => {
  await tx.query(
    `select id from groups where institution_id = $1 and id = any($2)
     order by id for no key update`,
    [tx.institutionId, groupIds],
  );
  const led = await ledGroups(tx, groupIds);
  await holdMentors(
    tx,
    [...led.values()].flatMap((group) => group.mentorIds),
  );
};

/** Holds the times of mentors, in whichever round, until the transaction ends. @param ids of persons */
export const holdMentors = (tx: Tx, ids: readonly string[]): Promise<unknown> =>
  tx.query(
    `select pg_advisory_xact_lock(hashtextextended('meetings of ' || id, 0))
     from unnest($1::text[]) with ordinality as mentor(id, place) order by place`,
    [[...new Set(ids)].sort()],
  );

/** A meeting that somebody wants for a group. */
export interface Wanted extends Span {
  readonly groupId: string;
}

/** Which of the wanted meetings are in the way of another. Call `holdTimes` first to keep it so. */
export const clashesIn = async (
  tx: Tx,
  wanted: readonly Wanted[],
  but: string | null = null,
): Promise<Clash<Booked>[]> => {
  if (wanted.length === 0) return [];
  const groupIds = [...new Set(wanted.map(({ groupId }) => groupId))];
  const led = await ledGroups(tx, groupIds);
  const there = await bookingsAround(tx, groupIds, around(wanted), but);
  const booked = wanted.map((meeting) => ({
    ...led.get(meeting.groupId)!,
    ...meeting,
    ...{ place: null, meetingId: null, state: null },
  }));
  return clashesOf(booked, there);
};

/** From the first to the last of them. */
export const around = (spans: readonly Span[]): Span => ({
  startsAt: new Date(spans.reduce((first, s) => Math.min(first, s.startsAt.getTime()), Infinity)),
  endsAt: new Date(spans.reduce((last, s) => Math.max(last, s.endsAt.getTime()), -Infinity)),
});
