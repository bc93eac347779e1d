import { recordAudit } from '#access';
import { Clock, conflict, newId, notFound } from '#kernel';
import { Jobs, whileNobodyCopies, type Tx } from '#platform';
import {
  AS_CLEARED,
  AS_FORGOTTEN,
  Forgetting,
  Round,
  RoundCounts,
  type ForgottenWhy,
  type Remains,
} from '#schemes';
import { Injectable } from '@nestjs/common';
import { fingerprintOf, forgetAll, planOf, type Plan } from './plan.js';
import { remainingNumbers } from './remaining-numbers.js';

/** Who decided it, on the ground of which plan. */
export interface Decided {
  readonly why: ForgottenWhy;
  /** The fingerprint of the plan that was read. */
  readonly plan: string;
}

/**
 * Forgets a round in the caller's transaction: all that it holds goes, and its numbers stay. Those of
 * its people whom nothing else ties to Kull are erased afterwards, one by one, by a job.
 */
@Injectable()
export class ForgetRound {
  constructor(
    private readonly counts: RoundCounts,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /**
   * Whether it may be done is the caller's to have asked.
   *
   * @throws DomainError `round.other_than_read` where the plan is no longer the one that was read
   */
  async run(tx: Tx, roundId: string, { why, plan: read }: Decided): Promise<void> {
    const { institutionId } = tx;
    await whileNobodyCopies(tx);
    const round = await lockRound(tx, roundId);
    const plan = await planOf(tx, roundId);
    if (fingerprintOf(plan) !== read) throw conflict('round.other_than_read');
    if (plan.goes.length === 0) throw conflict('round.holds_nothing');
    const remains = await this.remains(tx, round, why);
    await forgetAll(tx, roundId, plan);
    const id = newId();
    await tx.repository(Forgetting).insert({
      ...{ institutionId, id, roundId, why, remains },
      decidedBy: tx.actor.personId!,
      people: plan.erased.length,
      peopleLeft: [...plan.erased],
    });
    await tx.execute(
      `update rounds set state = $3, kept_until = null, kept_because = null, version = version + 1
       where institution_id = $1 and id = $2`,
      [institutionId, roundId, why === 'retention' ? AS_FORGOTTEN : AS_CLEARED],
    );
    await recordAudit(tx, {
      act: why === 'retention' ? 'round.forgotten' : 'round.cleared',
      about: { kind: 'round', id: roundId },
      details: whatWent(plan),
    });
    await this.jobs.enqueue(tx, 'forgetting', [{ forgettingId: id }]);
  }

  /** What is left of it: nothing, of one that was cleared before anybody met. */
  async remains(tx: Tx, round: Round, why: ForgottenWhy): Promise<Remains | null> {
    const remains = await remainingNumbers(tx, this.counts, round, this.clock.now());
    return why === 'retention' || hasRun(remains) ? remains : null;
  }
}

/** Groups have met in it, or mentors have been there for whoever dropped in. */
export const hasRun = ({ numbers, shifts }: Remains): boolean =>
  (numbers['meetingsHeld'] ?? 0) > 0 || (shifts?.held ?? 0) > 0;

const lockRound = async (tx: Tx, id: string): Promise<Round> => {
  const { institutionId } = tx;
  const round = await tx
    .repository(Round)
    .findOne({ where: { institutionId, id }, lock: { mode: 'pessimistic_write' } });
  if (!round) throw notFound();
  return round;
};

const whatWent = ({ goes, erased, staying }: Plan): Record<string, number> => ({
  ...Object.fromEntries(
    goes.filter(({ isHidden }) => !isHidden).map(({ table, rows }) => [table, rows]),
  ),
  people_erased: erased.length,
  people_staying: staying,
});
