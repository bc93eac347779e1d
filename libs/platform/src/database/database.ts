import { setTimeout as sleep } from 'node:timers/promises';
import { Actor, isId } from '#kernel';
import { Injectable } from '@nestjs/common';
import { QueryFailedError, type DataSource, type QueryRunner } from 'typeorm';
import { asDomainError } from './constraint-errors.js';
import { replayOrRemember, type OnceKey } from './idempotency.js';
import { Tx, type OutboxWriter } from './tx.js';

/**
 * The one door to the data. A transaction is bound to the actor's institution and person, and the
 * database's row-level security shows it nothing else.
 */
@Injectable()
export class Database {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: OutboxWriter,
  ) {}

  /**
   * Runs `work` in one transaction on the actor's behalf; commits when it returns, rolls back when
   * it throws. Constraints with a name the domain knows come out as `DomainError`. Where it and
   * another wait for each other, PostgreSQL ends one of them: that one is run again, so `work` must
   * change nothing but the database.
   */
  run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const settings = [`SET LOCAL app.institution_id='${literalId(actor.institutionId)}'`];
    if (actor.personId) settings.push(`SET LOCAL app.person_id='${literalId(actor.personId)}'`);
    return this.transaction(actor, settings, work);
  }

  /**
   * Like `run`, but a second call with the same key gets the first one's answer and does nothing:
   * for creates that a phone without coverage sends again. Without a key it is `run`.
   *
   * @throws DomainError `idempotency.key_reused` when the same key comes with another request
   */
  once<T>(actor: Actor, key: OnceKey | null, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!key) return this.run(actor, work);
    return this.run(actor, (tx) => replayOrRemember(tx, key, () => work(tx)));
  }

  /**
   * The other door, for what happens before an institution is known: it sees `institutions`, `realms`, `knocks` and
   * `sessions`, and no table that belongs to one institution. Callers are listed in
   * ARCHITECTURE.md, and a test holds the list.
   */
  system<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(NOWHERE, [`SET LOCAL app.door='system'`], work);
  }

  private async transaction<T>(
    actor: Actor,
    settings: readonly string[],
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.attempt(actor, settings, work);
      } catch (error) {
        if (!isDeadlock(error) || tries === MOST_TRIES) throw asDomainError(error);
        await sleep(tries * PAUSE_MS);
      }
    }
  }

  private async attempt<T>(
    actor: Actor,
    settings: readonly string[],
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await begin(runner, settings);
      const result = await work(new Tx(runner, actor, this.outbox));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // A connection that is lost takes its transaction with it: what went wrong first is what is told.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

const MOST_TRIES = 3;
/** The other one has what it waited for by then: at once, this one could take it first, and both wait again. */
const PAUSE_MS = 50;

const isDeadlock = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { code?: string } | undefined)?.code === '40P01';

const NOWHERE = Actor.institution('00000000-0000-0000-0000-000000000000');

/** One round trip instead of three. The settings are validated literals. */
const begin = async (runner: QueryRunner, settings: readonly string[]): Promise<void> => {
  await runner.query(['BEGIN', ...settings].join('; '));
  // Otherwise TypeORM's `save()` opens and commits a transaction of its own.
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
};

const literalId = (id: string): string => {
  if (!isId(id)) throw new Error('An actor’s id is not a UUID');
  return id;
};
