import { isId } from '#kernel';
import type { Tx } from '#platform';
import { pairNames } from './pair-names.js';
import { notAgain } from './not-again/not-again.js';
import { fits } from './waiting/choose-seats.js';
import { queueOf, roomsOf, rulesOf } from './waiting/queue.js';
import { keepsQueue } from './waiting/waiting.policy.js';
import type { RoundState, SchemeSettings } from '#schemes';

/** A student of a round, as the question of a free seat sees them. */
export interface Seeker {
  readonly enrolmentId: string;
  readonly campus: string | null;
  readonly programmeId: string | null;
  readonly groupId: string | null;
}

export interface RoundOfSeats {
  readonly id: string;
  readonly schemeId: string;
  readonly schemeName: string;
  readonly name: string;
  readonly state: RoundState;
  readonly settings: SchemeSettings;
}

export const findRound = async (tx: Tx, roundId: string): Promise<RoundOfSeats | undefined> => {
  if (!isId(roundId)) return undefined;
  const [round] = await tx.query<RoundOfSeats>(
    `select r.id, s.id as "schemeId", s.name as "schemeName", r.name, r.state, r.settings
     from rounds r
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     where r.institution_id = $1 and r.id = $2`,
    [tx.institutionId, roundId],
  );
  return round;
};

/**
 * The actor as a student who joined the round.
 *
 * @param lock holds the enrolment until the transaction ends, so that a double click or a
 *   withdrawal at the same moment waits its turn
 */
export const findSeeker = async (
  tx: Tx,
  roundId: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Seeker | undefined> => {
  const own = [tx.institutionId, roundId, tx.actor.personId];
  const [enrolment] = await tx.query<{ id: string }>(
    `select id from enrolments
     where institution_id = $1 and round_id = $2 and person_id = $3
       and role = 'mentee' and state = 'joined' ${lock ? 'for update' : ''}`,
    own,
  );
  if (!enrolment) return undefined;
  // A statement of its own: it must see what was committed while the lock was waited for.
  const [seeker] = await tx.query<Seeker>(
    `select e.id as "enrolmentId", p.campus, p.programme_id as "programmeId",
            m.group_id as "groupId"
     from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     left join memberships m on m.institution_id = e.institution_id and m.enrolment_id = e.id
       and m.role = 'mentee' and m.left_at is null
     where e.institution_id = $1 and e.id = $2`,
    [tx.institutionId, enrolment.id],
  );
  return seeker;
};

export interface GroupWithSeats {
  readonly id: string;
  readonly number: number;
  /** By whom a pair is known; null: a group. */
  readonly pair: string[] | null;
  readonly campus: string | null;
  readonly slot: number | null;
  readonly free: number;
  /** What most members study. */
  readonly programme: string | null;
}

/**
 * Groups with room. What the scheme keeps alike within a group as a rule (campus, programme) holds
 * for free seats too; unknown on either side is no obstacle. A seat that suits somebody who waits, and
 * is before the seeker in the queue, is theirs.
 *
 * @param seeker null: every group with room (a coordinator looks)
 * @param groupId only this one, with room or not
 */
export const groupsWithSeats = async (
  tx: Tx,
  round: RoundOfSeats,
  seeker: Seeker | null,
  groupId: string | null = null,
): Promise<GroupWithSeats[]> => {
  const groups = await groupsThatSuit(tx, round, seeker, groupId);
  if (!seeker || groups.length === 0 || !keepsQueue(round)) return groups;
  const taken = await keptForOthers(tx, round, seeker);
  return groups.filter(({ id }) => !taken.has(id));
};

/** Whether the scheme's rules let the student into the group, whoever else waits for it. */
export const suitsByRule = async (
  tx: Tx,
  round: RoundOfSeats,
  seeker: Seeker,
  groupId: string,
): Promise<boolean> => (await groupsThatSuit(tx, round, seeker, groupId)).length > 0;

const groupsThatSuit = (
  tx: Tx,
  round: RoundOfSeats,
  seeker: Seeker | null,
  groupId: string | null,
): Promise<GroupWithSeats[]> => {
  const rule = (attribute: 'campus' | 'programme'): boolean =>
    seeker !== null && round.settings.matching.sameWithin.includes(attribute);
  return tx.query<GroupWithSeats>(FREE, [
    tx.institutionId,
    round.id,
    groupId,
    rule('campus') ? seeker?.campus : null,
    rule('programme') ? seeker?.programmeId : null,
    seeker?.enrolmentId ?? null,
    tx.actor.personId,
  ]);
};

/** Groups with a seat that suits somebody who comes before the seeker. */
const keptForOthers = async (
  tx: Tx,
  round: RoundOfSeats,
  { enrolmentId }: Seeker,
): Promise<ReadonlySet<string>> => {
  const queue = await queueOf(tx, round.id);
  const place = queue.findIndex((waiter) => waiter.enrolmentId === enrolmentId);
  const before = place < 0 ? queue : queue.slice(0, place);
  if (before.length === 0) return new Set();
  const rooms = await roomsOf(tx, round.id);
  const rules = rulesOf(round.settings);
  return new Set(
    rooms
      .filter((room) => before.some((waiter) => fits(waiter, room, rules)))
      .map(({ groupId }) => groupId),
  );
};

const FREE = `
  select g.id, g.number, ${pairNames('$7')} as pair, g.campus, g.slot, g.seats - g.seats_taken - g.seats_held as free, (
           select pr.name from memberships m
           join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
           join persons p on p.institution_id = e.institution_id and p.id = e.person_id
           join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
           where m.institution_id = g.institution_id and m.group_id = g.id
             and m.left_at is null and m.role = 'mentee'
           group by pr.id, pr.name order by count(*) desc, pr.name limit 1) as programme
  from groups g
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  where g.institution_id = $1 and g.round_id = $2 and g.closed_at is null
    and case when $3::uuid is null then g.seats_taken + g.seats_held < g.seats else g.id = $3 end
    and ($4::text is null or g.campus is null or g.campus = $4)
    and ($5::uuid is null or not exists (
      select from memberships m
      join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
      join persons p on p.institution_id = e.institution_id and p.id = e.person_id
      where m.institution_id = g.institution_id and m.group_id = g.id
        and m.left_at is null and m.role = 'mentee' and p.programme_id <> $5))
    and ($6::uuid is null or not exists (
      select from memberships m
      join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
      join enrolments s on s.institution_id = m.institution_id and s.id = $6
      where m.institution_id = g.institution_id and m.group_id = g.id and m.left_at is null
        and ${notAgain('e.person_id', 's.person_id')}))
  order by g.number, g.id`;
