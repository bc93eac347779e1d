import { recordAudit } from '#access';
import { Clock, conflict, invalid, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { canRunRound, type RoundState, type SchemeSettings } from '#schemes';
import { Injectable } from '@nestjs/common';
import { BARRED_GROUPS } from '../not-again/not-again.js';
import { GiveSeats } from './give-seats.service.js';
import { endWait, lookForSeats, openOffersOf } from './seats.js';
import { ORDINARY } from './wait.entity.js';
import { keepsQueue } from './waiting.policy.js';
import type { Prioritise } from './waiting.views.js';

interface Found {
  readonly id: string;
  readonly enrolmentId: string;
  readonly roundId: string;
  readonly schemeId: string;
  readonly state: RoundState;
  readonly settings: SchemeSettings;
}

/** What a coordinator does with somebody in the queue. */
@Injectable()
export class RunQueue {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly seats: GiveSeats,
  ) {}

  /** @throws DomainError `field.required` or `field.needless` at `/reason`; `wait.over` */
  async prioritise(actor: Actor, id: string, { priority, reason }: Prioritise): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const { roundId } = await lockWait(tx, id);
      const isOrdinary = priority === ORDINARY;
      if (isOrdinary === Boolean(reason))
        throw invalid('request.invalid', {
          fields: [{ pointer: '/reason', code: isOrdinary ? 'field.needless' : 'field.required' }],
        });
      await tx.execute(
        `update waits set priority = $3, reason = $4 where institution_id = $1 and id = $2`,
        [tx.institutionId, id, priority, reason ?? null],
      );
      const about = { kind: 'round', id: roundId } as const;
      await recordAudit(tx, { act: 'wait.prioritised', about, details: { priority } });
    });
  }

  /** Out of the queue; they stay in the round, and may be put back. @throws DomainError `wait.over` */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const { roundId, enrolmentId } = await lockWait(tx, id);
      await endWait(tx, id, 'removed', this.clock.now());
      await recordAudit(tx, {
        act: 'wait.removed',
        about: { kind: 'enrolment', id: enrolmentId },
      });
      await lookForSeats(tx, roundId);
    });
  }

  /**
   * Asks somebody whether they want a seat in a chosen group, before those who come first. The group
   * has to be one of the round with a seat neither taken nor held; rules of campus and programme are
   * the coordinator's to set aside, but who is kept apart stays so.
   *
   * @throws DomainError `wait.over`, `wait.no_queue`, `seat_offer.exists`, `group.full`;
   *   `seat_offer.not_again` where somebody of the group is kept apart from them; `field.unknown` at
   *   `/groupId`
   */
  async offer(actor: Actor, id: string, groupId: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const found = await lockWait(tx, id);
      if (!keepsQueue(found)) throw conflict('wait.no_queue');
      if ((await openOffersOf(tx, [id])).length > 0) throw conflict('seat_offer.exists');
      const [group] = await tx.query<{ free: number; isBarred: boolean }>(
        `select g.seats - g.seats_taken - g.seats_held as free,
                g.id = any(${BARRED_GROUPS}) as "isBarred"
         from groups g
         join enrolments e on e.institution_id = g.institution_id and e.id = $4
         where g.institution_id = $1 and g.id = $2 and g.round_id = $3 and g.closed_at is null
         for update of g`,
        [tx.institutionId, groupId, found.roundId, found.enrolmentId],
      );
      if (!group)
        throw invalid('request.invalid', {
          fields: [{ pointer: '/groupId', code: 'field.unknown' }],
        });
      if (group.free < 1) throw conflict('group.full');
      if (group.isBarred) throw conflict('seat_offer.not_again');
      const round = { id: found.roundId, settings: found.settings };
      await this.seats.offer(tx, round, { waiterId: id, groupId }, this.clock.now());
      await recordAudit(tx, {
        act: 'seat.offered',
        about: { kind: 'enrolment', id: found.enrolmentId },
        details: { groupId },
      });
    });
  }
}

/** @throws DomainError `not_found` also for somebody of a round that somebody else runs; `wait.over` */
const lockWait = async (tx: Tx, id: string): Promise<Found> => {
  const [found] = await tx.query<Found>(
    `select w.id, e.id as "enrolmentId", r.id as "roundId", r.scheme_id as "schemeId", r.state,
            r.settings
     from waits w
     join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     where w.institution_id = $1 and w.id = $2
     for update of e`,
    [tx.institutionId, id],
  );
  if (!found || !canRunRound(tx.actor, found.schemeId)) throw notFound();
  const [live] = await tx.query(
    `select id from waits where institution_id = $1 and id = $2 and ended_at is null`,
    [tx.institutionId, id],
  );
  if (!live) throw conflict('wait.over');
  return found;
};
