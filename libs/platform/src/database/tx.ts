import type { Actor } from '#kernel';
import type { EntityManager, ObjectLiteral, EntityTarget, QueryRunner, Repository } from 'typeorm';
import type { OutboxEvent } from '../jobs/outbox.js';

/** Where a transaction's events go. */
export interface OutboxWriter {
  write(tx: Tx, events: readonly OutboxEvent[]): Promise<void>;
}

/**
 * An open transaction on behalf of one actor. Whoever touches data takes one of these as an
 * argument; there is no other way in.
 */
export class Tx {
  constructor(
    private readonly runner: QueryRunner,
    readonly actor: Actor,
    private readonly writer: OutboxWriter,
  ) {}

  get institutionId(): string {
    return this.actor.institutionId;
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.runner.manager.getRepository(entity);
  }

  /** Runs SQL with `$1`-style parameters; the rows as plain objects, columns named as in the SQL. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result = (await this.runner.query(sql, [...parameters], true)) as { records?: Row[] };
    return result.records ?? [];
  }

  /** Like `query`, for a statement of which only the number of rows it touched matters. */
  async execute(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const result = await this.runner.query(sql, [...parameters], true);
    return result.affected ?? 0;
  }

  /** Side effects that happen if, and only if, this transaction commits. */
  readonly outbox = {
    add: (...events: readonly OutboxEvent[]): Promise<void> => this.writer.write(this, events),
  };

  /** The connection itself, for what TypeORM has no words for (`COPY`). Never kept. */
  get connection(): Promise<unknown> {
    return this.runner.connect();
  }
}
