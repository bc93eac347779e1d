import { conflict, invalid, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { canClearRound, RoundLosses, roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { plainName } from '../erasure/plain-name.js';
import { ForgetRound } from './forget-round.service.js';
import { planOf } from './plan.js';
import type { ClearBody, RoundClearing } from './retention.views.js';
import { viewedPlan, viewedRemains } from './viewed.js';

/** The coordinator removes everybody from a round, and what they did, and keeps its set-up. */
@Injectable()
export class ClearRound {
  constructor(
    private readonly db: Database,
    private readonly forgetRound: ForgetRound,
    private readonly losses: RoundLosses,
  ) {}

  /** What it comes to, before anything is done. */
  preview(actor: Actor, roundId: string): Promise<RoundClearing> {
    return this.db.run(actor, (tx) => this.view(tx, roundId));
  }

  /**
   * @throws DomainError `round.not_to_clear` (with `state`); `round.meetings_ahead` (with `count`), since what
   *   is gone can be cancelled no more; `round.other_than_read`
   */
  run(actor: Actor, roundId: string, version: number, body: ClearBody): Promise<RoundClearing> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      if (!canClearRound(actor, round))
        throw conflict('round.not_to_clear', { state: round.state });
      const ahead = await this.losses.toCome(tx, roundId);
      if (ahead > 0) throw conflict('round.meetings_ahead', { count: ahead });
      if (round.version !== version) throw stale(await this.view(tx, roundId));
      if (plainName(body.name) !== plainName(round.name))
        throw invalid('request.invalid', {
          fields: [{ pointer: '/name', code: 'field.not_the_name' }],
        });
      await this.forgetRound.run(tx, roundId, { why: 'cleared', plan: body.plan });
      return this.view(tx, roundId);
    });
  }

  private async view(tx: Tx, id: string): Promise<RoundClearing> {
    const round = await roundToRun(tx, id);
    const { name: roundName, state, version } = round;
    const plan = await planOf(tx, id);
    const remains = await this.forgetRound.remains(tx, round, 'cleared');
    const ahead = await this.losses.toCome(tx, id);
    return {
      ...{ roundId: id, roundName, state, version },
      plan: viewedPlan(plan),
      stays: remains && viewedRemains(remains),
      ahead,
      can: { clear: canClearRound(tx.actor, round) && plan.goes.length > 0 && ahead === 0 },
    };
  }
}
