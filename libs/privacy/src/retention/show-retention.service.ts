import { roundsPastLimit, type DueRound } from '#insight';
import { Clock, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Round } from '#schemes';
import { Injectable } from '@nestjs/common';
import { ForgetRound } from './forget-round.service.js';
import { planOf } from './plan.js';
import { canForget } from './retention.policy.js';
import type {
  ForgottenRound,
  Retention,
  RoundPastLimit,
  SchemeRetention,
} from './retention.views.js';
import { viewedPlan, viewedRemains } from './viewed.js';

/** How long each scheme keeps things, what has been kept for that long, and what has been forgotten. */
@Injectable()
export class ShowRetention {
  constructor(
    private readonly db: Database,
    private readonly forgetRound: ForgetRound,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor): Promise<Retention> {
    if (!canForget(actor)) throw notFound();
    return this.db.run(actor, async (tx) => {
      const past: RoundPastLimit[] = [];
      for (const round of await roundsPastLimit(tx, this.clock.now()))
        past.push(await this.withPlan(tx, round));
      return { schemes: await schemesOf(tx), past, forgotten: await forgottenRounds(tx) };
    });
  }

  private async withPlan(tx: Tx, due: DueRound): Promise<RoundPastLimit> {
    const { institutionId } = tx;
    const round = await tx.repository(Round).findOneByOrFail({ institutionId, id: due.roundId });
    const remains = await this.forgetRound.remains(tx, round, 'retention');
    const plan = viewedPlan(await planOf(tx, due.roundId));
    return { ...due, plan, stays: viewedRemains(remains!) };
  }
}

const schemesOf = (tx: Tx): Promise<SchemeRetention[]> =>
  tx.query<SchemeRetention>(
    `select id, name, retention_months as months, version from schemes
     where institution_id = $1 order by name, id`,
    [tx.institutionId],
  );

const forgottenRounds = (tx: Tx): Promise<ForgottenRound[]> =>
  tx.query<ForgottenRound>(
    `select f.round_id as "roundId", r.name as "roundName", f.why, f.state,
            f.forgotten_at as "forgottenAt", f.people,
            cardinality(f.people_left) as "peopleLeft"
     from forgettings f
     join rounds r on r.institution_id = f.institution_id and r.id = f.round_id
     where f.institution_id = $1
     order by f.forgotten_at desc, f.id desc limit 50`,
    [tx.institutionId],
  );
