import { recordAudit } from '#access';
import { Clock, conflict, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { roundToRun, takesAnswers } from '#schemes';
import { Injectable } from '@nestjs/common';
import { canRun, isOwn, mustTakePart } from './enrolment.policy.js';
import { excusesAsked } from './excuses.js';
import type { ExcuseAnswer, ExcusesAsked } from './excuses.views.js';
import { lockMine } from './find-enrolment.js';
import { Withdraw } from './withdraw.service.js';

/**
 * Who must take part can ask not to. The request says nothing but that: a reason could be about
 * somebody's health, which is for the coordinator and the student to talk of, and not for Kull to keep.
 */
@Injectable()
export class Excuse {
  constructor(
    private readonly db: Database,
    private readonly withdraw: Withdraw,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, roundId: string): Promise<ExcusesAsked> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      return { students: await excusesAsked(tx, roundId) };
    });
  }

  /** Asking twice asks once. @throws DomainError `enrolment.not_mandatory`, `round.closed` */
  async ask(actor: Actor, id: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const enrolment = await lockMine(tx, id);
      if (!isOwn(actor, enrolment)) throw notFound();
      if (!mustTakePart(enrolment)) throw conflict('enrolment.not_mandatory');
      if (!takesAnswers(enrolment.roundState)) throw conflict('round.closed');
      if (enrolment.excuseAskedAt) return;
      await tx.execute(
        `update enrolments set excuse_asked_at = $3, version = version + 1
         where institution_id = $1 and id = $2`,
        [tx.institutionId, id, this.clock.now()],
      );
    });
  }

  /**
   * A coordinator lets somebody go, which frees the seat, or not. They are told either way.
   *
   * @throws DomainError `excuse.not_asked`
   */
  async answer(actor: Actor, id: string, answer: ExcuseAnswer): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const enrolment = await lockMine(tx, id);
      if (!canRun(actor, enrolment)) throw notFound();
      if (!enrolment.excuseAskedAt) throw conflict('excuse.not_asked');
      if (answer === 'excused') await this.withdraw.within(tx, enrolment);
      else
        await tx.execute(
          `update enrolments set excuse_asked_at = null, version = version + 1
           where institution_id = $1 and id = $2`,
          [tx.institutionId, id],
        );
      await recordAudit(tx, { act: `excuse.${answer}`, about: { kind: 'enrolment', id } });
      await tx.outbox.add({ type: 'excuse.answered', enrolmentId: id, answer });
    });
  }
}
