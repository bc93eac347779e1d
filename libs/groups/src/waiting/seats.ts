import { conflict, newId } from '#kernel';
import type { Tx } from '#platform';
import { withdrawChoices } from '../directory/choices.js';
import { Membership } from '../membership.entity.js';
import type { OfferState } from './seat-offer.entity.js';
import type { WaitState } from './wait.entity.js';

interface Seat {
  readonly groupId: string;
  readonly enrolmentId: string;
  /** It is the one that is held for them. */
  readonly isHeld?: boolean;
}

/**
 * Makes somebody a member, in a free seat or in the one that is held for them; they ask no mentor any
 * more. The caller holds the enrolment.
 *
 * @throws DomainError `group.full`, `group.closed_to_joining`
 */
export const sitDown = async (
  tx: Tx,
  { groupId, enrolmentId, isHeld = false }: Seat,
  now: Date,
): Promise<void> => {
  const { institutionId } = tx;
  const open = await tx.execute(
    `update groups set seats_taken = seats_taken + 1, seats_held = seats_held - $3,
            version = version + 1
     where institution_id = $1 and id = $2 and closed_at is null`,
    [institutionId, groupId, isHeld ? 1 : 0],
  );
  if (open === 0) throw conflict('group.closed_to_joining');
  await tx
    .repository(Membership)
    .insert({ institutionId, id: newId(), groupId, enrolmentId, role: 'mentee' });
  await withdrawChoices(tx, enrolmentId, now);
};

/** To somebody who waits: mentor and student are told. */
export const giveSeat = async (tx: Tx, seat: Seat, now: Date): Promise<void> => {
  const { groupId, enrolmentId } = seat;
  await sitDown(tx, seat, now);
  await tx.outbox.add(
    { type: 'group.joined', groupId, enrolmentId },
    { type: 'seat.given', groupId, enrolmentId },
  );
};

interface OpenOffer {
  readonly id: string;
  readonly groupId: string;
}

/** The offer is over. Unless it was accepted, its seat is free again. */
export const endOffer = async (
  tx: Tx,
  { id, groupId }: OpenOffer,
  state: Exclude<OfferState, 'open'>,
  now: Date,
): Promise<void> => {
  await tx.execute(
    `update seat_offers set state = $3, ended_at = $4 where institution_id = $1 and id = $2`,
    [tx.institutionId, id, state, now],
  );
  if (state === 'accepted') return;
  await tx.execute(
    `update groups set seats_held = seats_held - 1 where institution_id = $1 and id = $2`,
    [tx.institutionId, groupId],
  );
};

/** What is offered to those in the queue who have an offer, by the wait. */
export const openOffersOf = (
  tx: Tx,
  waitIds: readonly string[],
): Promise<(OpenOffer & { waitId: string })[]> =>
  tx.query(
    `select id, wait_id as "waitId", group_id as "groupId" from seat_offers
     where institution_id = $1 and wait_id = any($2) and ended_at is null order by group_id, id`,
    [tx.institutionId, waitIds],
  );

/** The queue has one fewer; a seat that was held for them is free again. */
export const endWait = async (
  tx: Tx,
  waitId: string,
  state: Exclude<WaitState, 'waiting'>,
  now: Date,
): Promise<void> => {
  for (const offer of await openOffersOf(tx, [waitId])) await endOffer(tx, offer, 'withdrawn', now);
  await tx.execute(
    `update waits set state = $3, ended_at = $4
     where institution_id = $1 and id = $2 and ended_at is null`,
    [tx.institutionId, waitId, state, now],
  );
};

/** The wait of somebody who is in the queue. The caller holds the enrolment. */
export const liveWaitOf = async (tx: Tx, enrolmentId: string): Promise<string | undefined> => {
  const [wait] = await tx.query<{ id: string }>(
    `select id from waits where institution_id = $1 and enrolment_id = $2 and ended_at is null`,
    [tx.institutionId, enrolmentId],
  );
  return wait?.id;
};

/**
 * Whoever waits has found a seat by another way. Holds the groups it touches in the order of their ids:
 * the one with the seat, and the one where a seat was held.
 */
export const leaveQueueFor = async (
  tx: Tx,
  enrolmentId: string,
  groupId: string,
  now: Date,
): Promise<void> => {
  const wait = await liveWaitOf(tx, enrolmentId);
  if (!wait) return;
  await tx.query(
    `select g.id from groups g
     where g.institution_id = $1 and (g.id = $2 or g.id in (
       select o.group_id from seat_offers o
       where o.institution_id = $1 and o.wait_id = $3 and o.ended_at is null))
     order by g.id for update`,
    [tx.institutionId, groupId, wait],
  );
  await endWait(tx, wait, 'placed', now);
};

/** A seat may be free, or somebody may have come: whoever gives seats looks, after the commit. */
export const lookForSeats = (tx: Tx, roundId: string): Promise<void> =>
  tx.outbox.add({ type: 'waiting.look', roundId });
