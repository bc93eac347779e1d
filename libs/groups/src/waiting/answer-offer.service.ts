import { Clock, conflict, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { roundThat, takesSeats } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { SeatTaken } from './waiting.views.js';
import type { OfferState } from './seat-offer.entity.js';
import { endOffer, endWait, giveSeat, lookForSeats } from './seats.js';

interface Found {
  readonly id: string;
  readonly waitId: string;
  readonly groupId: string;
  readonly enrolmentId: string;
  readonly roundId: string;
}

interface Standing {
  readonly state: OfferState;
  readonly expiresAt: Date;
  readonly isOpen: boolean;
}

/** A student who was asked says whether they still want a seat. Saying it twice says it once. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `seat_offer.over` */
  accept(actor: Actor, id: string): Promise<SeatTaken> {
    return this.db.run(actor, async (tx) => {
      const offer = await findMine(tx, id);
      const standing = await lockOffer(tx, offer);
      const { groupId, enrolmentId, waitId } = offer;
      if (standing.state === 'accepted') return { groupId };
      const now = this.clock.now();
      if (standing.state !== 'open' || !standing.isOpen || standing.expiresAt <= now)
        throw conflict('seat_offer.over');
      await endOffer(tx, offer, 'accepted', now);
      await endWait(tx, waitId, 'placed', now);
      await giveSeat(tx, { groupId, enrolmentId, isHeld: true }, now);
      return { groupId };
    });
  }

  /** The seat goes to the next, and the student waits no more. */
  async decline(actor: Actor, id: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const offer = await findMine(tx, id);
      const { state } = await lockOffer(tx, offer);
      if (state === 'declined') return;
      if (state !== 'open') throw conflict('seat_offer.over');
      const now = this.clock.now();
      await endOffer(tx, offer, 'declined', now);
      await endWait(tx, offer.waitId, 'left', now);
      await lookForSeats(tx, offer.roundId);
    });
  }
}

/** @throws DomainError `not_found` for what was offered to somebody else */
const findMine = async (tx: Tx, id: string): Promise<Found> => {
  const [found] = await tx.query<Found>(
    `select o.id, o.wait_id as "waitId", o.group_id as "groupId", w.enrolment_id as "enrolmentId",
            e.round_id as "roundId"
     from seat_offers o
     join waits w on w.institution_id = o.institution_id and w.id = o.wait_id
     join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
     where o.institution_id = $1 and o.id = $2 and e.person_id = $3`,
    [tx.institutionId, id, tx.actor.personId],
  );
  if (!found) throw notFound();
  return found;
};

/** As it is once nobody else changes it: the student's part is held first, then the group. */
const lockOffer = async (tx: Tx, { id, enrolmentId, groupId }: Found): Promise<Standing> => {
  await tx.query(`select id from enrolments where institution_id = $1 and id = $2 for update`, [
    tx.institutionId,
    enrolmentId,
  ]);
  await tx.query(`select id from groups where institution_id = $1 and id = $2 for update`, [
    tx.institutionId,
    groupId,
  ]);
  const [standing] = await tx.query<Standing>(
    `select o.state, o.expires_at as "expiresAt",
            g.closed_at is null and ${roundThat(takesSeats)} as "isOpen"
     from seat_offers o
     join groups g on g.institution_id = o.institution_id and g.id = o.group_id
     join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
     where o.institution_id = $1 and o.id = $2`,
    [tx.institutionId, id],
  );
  return standing!;
};
