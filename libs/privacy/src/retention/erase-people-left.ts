import { recordAudit } from '#access';
import { Actor, Clock } from '#kernel';
import { Database, EveryDay, Jobs, whileNobodyCopies, type JobData, type Tx } from '#platform';
import { Forgetting } from '#schemes';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { erase } from '../erasure/erase.js';
import { isTied } from './people-of-round.js';

interface ForgettingJob extends JobData {
  readonly forgettingId: string;
}

/**
 * Erases, one by one, those who were in a round that has been forgotten and have nothing else to do
 * with Kull. Whoever has come back meanwhile stays. What was interrupted goes on where it was.
 */
@Injectable()
export class ErasePeopleLeft implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly everyDay: EveryDay,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<ForgettingJob>('forgetting', ({ institutionId, forgettingId }) =>
      this.run(institutionId, forgettingId),
    );
    this.everyDay.does((institutionId) => this.takeUpAgain(institutionId));
  }

  async run(institutionId: string, forgettingId: string): Promise<void> {
    const actor = Actor.institution(institutionId);
    let isMore = true;
    while (isMore) isMore = await this.db.run(actor, (tx) => this.next(tx, forgettingId));
  }

  /** Whatever a job has given up on. */
  private async takeUpAgain(institutionId: string): Promise<void> {
    const actor = Actor.institution(institutionId);
    const left = await this.db.run(actor, (tx) =>
      tx
        .repository(Forgetting)
        .find({ select: { id: true }, where: { institutionId, state: 'running' } }),
    );
    for (const { id } of left) await this.run(institutionId, id);
  }

  /** @returns whether there may be more */
  private async next(tx: Tx, id: string): Promise<boolean> {
    const { institutionId } = tx;
    await whileNobodyCopies(tx);
    const forgetting = await tx
      .repository(Forgetting)
      .findOne({ where: { institutionId, id }, lock: { mode: 'pessimistic_write' } });
    if (forgetting?.state !== 'running') return false;
    const [personId] = forgetting.peopleLeft;
    if (personId === undefined) {
      const done = { state: 'done', finishedAt: this.clock.now() } as const;
      await tx.repository(Forgetting).update({ institutionId, id }, done);
      return false;
    }
    if (!(await isTied(tx, personId)) && (await erase(tx, personId)))
      await recordAudit(tx, { act: 'person.erased', about: { kind: 'person', id: personId } });
    await tx.execute(
      `update forgettings set people_left = array_remove(people_left, $3)
       where institution_id = $1 and id = $2`,
      [institutionId, id, personId],
    );
    return true;
  }
}
