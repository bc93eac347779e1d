import { recordAudit } from '#access';
import { roundsPastLimit, type DueRound } from '#insight';
import { Clock, conflict, invalid, notFound, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { Round } from '#schemes';
import { Injectable } from '@nestjs/common';
import { ForgetRound } from './forget-round.service.js';
import { canForget } from './retention.policy.js';
import type { KeepLongerBody, Retention } from './retention.views.js';
import { ShowRetention } from './show-retention.service.js';

/** An administrator who has read what it comes to lets a round be forgotten, or keeps it longer. */
@Injectable()
export class ForgetPastLimit {
  constructor(
    private readonly db: Database,
    private readonly forgetRound: ForgetRound,
    private readonly showRetention: ShowRetention,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `retention.not_due`; `round.other_than_read` */
  async forget(actor: Actor, roundId: string, version: number, plan: string): Promise<Retention> {
    await this.db.run(actor, async (tx) => {
      const { isDue } = await this.pastLimit(tx, roundId, version);
      if (!isDue) throw conflict('retention.not_due');
      await this.forgetRound.run(tx, roundId, { why: 'retention', plan });
    });
    return this.showRetention.run(actor);
  }

  /** @throws DomainError `retention.not_due` for a round that is kept anyway */
  async keepLonger(
    actor: Actor,
    roundId: string,
    version: number,
    { until, because }: KeepLongerBody,
  ): Promise<Retention> {
    await this.db.run(actor, async (tx) => {
      const { limit } = await this.pastLimit(tx, roundId, version);
      const today = this.clock.now().toISOString().slice(0, 10);
      if (until <= limit || until <= today) throw refusedUntil('field.not_later');
      if (until > tenYearsAfter(today)) throw refusedUntil('field.too_late');
      const { affected } = await tx
        .repository(Round)
        .update(
          { institutionId: tx.institutionId, id: roundId, version },
          { keptUntil: until, keptBecause: because, version: version + 1 },
        );
      if (!affected) throw conflict('round.other_than_read');
      const about = { kind: 'round', id: roundId } as const;
      await recordAudit(tx, { act: 'round.kept_longer', about, details: { until, because } });
    });
    return this.showRetention.run(actor);
  }

  private async pastLimit(tx: Tx, roundId: string, version: number): Promise<DueRound> {
    const { institutionId, actor } = tx;
    if (!canForget(actor)) throw notFound();
    const there = await tx.repository(Round).findOneBy({ institutionId, id: roundId });
    if (!there) throw notFound();
    const past = await roundsPastLimit(tx, this.clock.now());
    const found = past.find((round) => round.roundId === roundId);
    if (!found) throw conflict('retention.not_due');
    if (found.version !== version) throw stale(found);
    return found;
  }
}

/** What is kept for longer than this is not put off, but kept. */
const tenYearsAfter = (day: string): string => `${Number(day.slice(0, 4)) + 10}${day.slice(4)}`;

const refusedUntil = (code: string) =>
  invalid('request.invalid', { fields: [{ pointer: '/until', code }] });
