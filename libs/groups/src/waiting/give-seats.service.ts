import { Actor, newId } from '#kernel';
import { Database, Jobs, type Tx } from '#platform';
import type { RoundState, SchemeSettings } from '#schemes';
import { Injectable } from '@nestjs/common';
import { chooseSeats, type ChosenSeat } from './choose-seats.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { queueOf, roomsOf, rulesOf, type QueuedWaiter } from './queue.js';
import { endWait, giveSeat } from './seats.js';
import { keepsQueue } from './waiting.policy.js';

const HOUR = 60 * 60 * 1000;
/** Unless the round says otherwise. */
export const OFFER_HOURS = 48;

interface LockedRound {
  readonly id: string;
  readonly state: RoundState;
  readonly settings: SchemeSettings;
}

/**
 * Looks at a round's queue and its free seats, and brings the two together: the first whom a seat suits
 * is asked whether they still want one, and it is held for them; or gets it at once, if the round says
 * so. One look at a time in a round, and looking twice changes nothing: so no seat goes to two, and
 * nobody has two offers.
 */
@Injectable()
export class GiveSeats {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  async run(institutionId: string, roundId: string, now: Date): Promise<void> {
    await this.db.run(Actor.institution(institutionId), async (tx) => {
      const round = await lockRound(tx, roundId);
      if (!round) return;
      await holdAll(tx, roundId);
      await bringUpToDate(tx, round, now);
      if (!keepsQueue(round)) return;
      const queue = await queueOf(tx, roundId);
      const seats = chooseSeats(queue, await roomsOf(tx, roundId), rulesOf(round.settings));
      for (const seat of seats) {
        const waiter = queue.find(({ id }) => id === seat.waiterId)!;
        if (round.settings.waysIn.giveAtOnce) await giveAtOnce(tx, waiter, seat, now);
        else await this.offer(tx, round, seat, now);
      }
      await tellWaiting(tx, roundId, now);
    });
  }

  /** Holds a seat, and asks. When the time is out, somebody looks again. */
  async offer(
    tx: Tx,
    { id: roundId, settings }: Pick<LockedRound, 'id' | 'settings'>,
    { waiterId, groupId }: ChosenSeat,
    now: Date,
  ): Promise<void> {
    const { institutionId } = tx;
    const hours = settings.waysIn.offerHours ?? OFFER_HOURS;
    const expiresAt = new Date(now.getTime() + hours * HOUR);
    const id = newId();
    await tx.execute(
      `update groups set seats_held = seats_held + 1 where institution_id = $1 and id = $2`,
      [institutionId, groupId],
    );
    await tx.execute(
      `insert into seat_offers (institution_id, id, wait_id, group_id, offered_at, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [institutionId, id, waiterId, groupId, now, expiresAt],
    );
    await tx.outbox.add({ type: 'seat_offer.made', offerId: id });
    const event = { type: 'waiting.look', roundId };
    await this.jobs.enqueue(tx, 'outbox', [{ event, startAfter: expiresAt }]);
  }
}

const lockRound = async (tx: Tx, roundId: string): Promise<LockedRound | undefined> => {
  const [round] = await tx.query<LockedRound>(
    `select id, state, settings from rounds
     where institution_id = $1 and id = $2 for no key update`,
    [tx.institutionId, roundId],
  );
  return round;
};

/**
 * The students who may wait, then the groups, each in the order of their ids: whoever changes a
 * student's part holds the enrolment before the group.
 */
const holdAll = async (tx: Tx, roundId: string): Promise<void> => {
  const of = [tx.institutionId, roundId];
  await tx.query(
    `select e.id from enrolments e
     where e.institution_id = $1 and e.round_id = $2 and e.role = 'mentee'
       and (e.state = 'joined' and not exists (
              select from memberships m where m.institution_id = e.institution_id
                and m.enrolment_id = e.id and m.role = 'mentee' and m.left_at is null)
            or exists (select from waits w where w.institution_id = e.institution_id
                         and w.enrolment_id = e.id and w.ended_at is null))
     order by e.id for update`,
    of,
  );
  await tx.query(
    `select id from groups where institution_id = $1 and round_id = $2 order by id for update`,
    of,
  );
};

const giveAtOnce = async (
  tx: Tx,
  { id, enrolmentId }: QueuedWaiter,
  { groupId }: ChosenSeat,
  now: Date,
): Promise<void> => {
  await endWait(tx, id, 'placed', now);
  await giveSeat(tx, { groupId, enrolmentId, isHeld: false }, now);
};

/** Who has come into the queue and was offered nothing at once is told of it, once. */
const tellWaiting = async (tx: Tx, roundId: string, now: Date): Promise<void> => {
  const told = await tx.query<{ id: string; isAsked: boolean }>(
    `update waits w set told_at = $3
     from enrolments e
     where w.institution_id = $1 and w.ended_at is null and w.told_at is null
       and e.institution_id = w.institution_id and e.id = w.enrolment_id and e.round_id = $2
     returning w.id, exists (select from seat_offers o where o.institution_id = w.institution_id
       and o.wait_id = w.id and o.ended_at is null) as "isAsked"`,
    [tx.institutionId, roundId, now],
  );
  const waiting = told.filter(({ isAsked }) => !isAsked);
  await tx.outbox.add(...waiting.map(({ id }) => ({ type: 'waiting.began', waitId: id })));
};
