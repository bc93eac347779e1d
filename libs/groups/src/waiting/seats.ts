import { newId } from '#kernel';
import type { Tx } from '#platform';
import { Membership } from '../membership.entity.js';
import type { OfferState } from './seat-offer.entity.js';
import type { WaitState } from './wait.entity.js';

/** Makes somebody a member, in a free seat or in the one that is held for them. Mentor and student are told. */
export const giveSeat = async (
  tx: Tx,
  { groupId, enrolmentId, isHeld }: { groupId: string; enrolmentId: string; isHeld: boolean },
): Promise<void> => {
  const { institutionId } = tx;
  await tx.execute(
    `update groups set seats_taken = seats_taken + 1, seats_held = seats_held - $3,
            version = version + 1
     where institution_id = $1 and id = $2`,
    [institutionId, groupId, isHeld ? 1 : 0],
  );
  await tx
    .repository(Membership)
    .insert({ institutionId, id: newId(), groupId, enrolmentId, role: 'mentee' });
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

/** A seat may be free, or somebody may have come: whoever gives seats looks, after the commit. */
export const lookForSeats = (tx: Tx, roundId: string): Promise<void> =>
  tx.outbox.add({ type: 'waiting.look', roundId });
