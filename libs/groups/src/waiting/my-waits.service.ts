import { Clock, conflict, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { canRunRound, type RoundState, type SchemeSettings } from '#schemes';
import { Injectable } from '@nestjs/common';
import { enterQueue } from './bring-up-to-date.js';
import { myWaits } from './my-waits.js';
import { endWait, liveWaitOf, lookForSeats } from './seats.js';
import { keepsQueue } from './waiting.policy.js';
import type { MyWaits } from './waiting.views.js';

interface Waiting {
  readonly personId: string;
  readonly roundId: string;
  readonly schemeId: string;
  readonly state: RoundState;
  readonly settings: SchemeSettings;
  readonly isJoined: boolean;
  readonly hasGroup: boolean;
}

/** A student's own place in queues: seeing it, leaving, and getting in again. */
@Injectable()
export class KeepWaiting {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  show(actor: Actor): Promise<MyWaits> {
    return this.db.run(actor, async (tx) => ({ waits: await myWaits(tx, this.clock.now()) }));
  }

  /**
   * By the student or by a coordinator: into the queue, at its end; for who is in it already, what
   * they want is changed and the place stays.
   *
   * @throws DomainError `wait.no_queue`, `enrolment.has_group`, `enrolment.not_joined`
   */
  async enter(actor: Actor, enrolmentId: string, campus: string | null): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const found = await lockWaiting(tx, enrolmentId);
      if (!keepsQueue(found)) throw conflict('wait.no_queue');
      if (!found.isJoined) throw conflict('enrolment.not_joined');
      if (found.hasGroup) throw conflict('enrolment.has_group');
      const live = await liveWaitOf(tx, enrolmentId);
      const now = this.clock.now();
      if (live)
        await tx.execute(`update waits set campus = $3 where institution_id = $1 and id = $2`, [
          tx.institutionId,
          live,
          campus,
        ]);
      else await enterQueue(tx, [{ enrolmentId, since: now, campus, toldAt: now }]);
      await lookForSeats(tx, found.roundId);
    });
  }

  /** Leaving twice leaves once; a seat that was held goes to the next. */
  async leave(actor: Actor, enrolmentId: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const { personId, roundId } = await lockWaiting(tx, enrolmentId);
      if (personId !== actor.personId) throw notFound();
      const live = await liveWaitOf(tx, enrolmentId);
      if (!live) return;
      await endWait(tx, live, 'left', this.clock.now());
      await lookForSeats(tx, roundId);
    });
  }
}

/** @throws DomainError `not_found` also for somebody else's, unless one runs the round */
const lockWaiting = async (tx: Tx, enrolmentId: string): Promise<Waiting> => {
  await tx.query(`select id from enrolments where institution_id = $1 and id = $2 for update`, [
    tx.institutionId,
    enrolmentId,
  ]);
  const [found] = await tx.query<Waiting>(
    `select e.person_id as "personId", r.id as "roundId", r.scheme_id as "schemeId", r.state,
            r.settings, e.state = 'joined' as "isJoined",
            exists (select from memberships m where m.institution_id = e.institution_id
                    and m.enrolment_id = e.id and m.role = 'mentee'
                    and m.left_at is null) as "hasGroup"
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     where e.institution_id = $1 and e.id = $2 and e.role = 'mentee'`,
    [tx.institutionId, enrolmentId],
  );
  const isTheirs = found?.personId === tx.actor.personId;
  if (!found || !(isTheirs || canRunRound(tx.actor, found.schemeId))) throw notFound();
  return found;
};
