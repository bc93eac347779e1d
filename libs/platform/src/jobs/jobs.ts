import { newId } from '#kernel';
import { Injectable, Logger } from '@nestjs/common';
import {
  PgBoss,
  type JobResult,
  type JobWithMetadata,
  type QueueOptions,
  type WorkOptions,
} from 'pg-boss';
import type { Tx } from '../database/tx.js';
import { faultOf } from '../log/fault.js';

/** The schema that migrations give pg-boss. */
export const JOBS_SCHEMA = 'jobs';

/** Every queue there is, and how it fails: seconds, growing at each retry. */
export const QUEUES = {
  outbox: { retryLimit: 12, retryDelay: 2, retryBackoff: true, retryDelayMax: 3600 },
  // For four days, as RFC 5321 (4.5.4.1) asks of whoever sends mail. A process that was killed is missed
  // after half a minute, and what it was about to send is another's.
  mail: {
    retryLimit: 100,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 1800,
    heartbeatSeconds: 30,
  },
  gathering: { retryLimit: 5, retryDelay: 60, retryBackoff: true },
  webhook: { retryLimit: 12, retryDelay: 15, retryBackoff: true, retryDelayMax: 21_600 },
  forgetting: { retryLimit: 5, retryDelay: 10, retryBackoff: true, expireInSeconds: 7200 },
  'every-day': { retryLimit: 4, retryDelay: 600, retryBackoff: true, expireInSeconds: 3600 },
  'matching-run': { retryLimit: 2, retryDelay: 5, expireInSeconds: 1800, heartbeatSeconds: 30 },
} satisfies Record<string, QueueOptions>;
export type QueueName = keyof typeof QUEUES;

/**
 * How this process takes on work: woken by a new job, looking every other second for one that waits
 * for its next attempt, and without a pause while there are more jobs than one batch. The metadata
 * tell which attempt at a job it is.
 */
const WORK = {
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 2,
  burstWhenBatchFull: true,
  includeMetadata: true,
  perJobResults: true,
} as const;

/** When few are about: at a quarter past four. */
const EACH_NIGHT = '15 4 * * *';

/** So many jobs are fetched at a time; each succeeds or fails by itself. */
const BATCH_SIZES: Readonly<Record<QueueName, number>> = {
  outbox: 10,
  // Few, so that a sign-in does not wait behind others that were fetched before it; with one alone
  // pg-boss would pause after each.
  mail: 2,
  // A receiver may take its time: the others do not wait for it.
  webhook: 1,
  gathering: 1,
  forgetting: 1,
  'every-day': 1,
  'matching-run': 1,
};

/** A piece of background work in one institution. Ids and codes only. */
export interface JobData {
  readonly institutionId: string;
}

/** When a job is done. */
interface JobTiming {
  readonly id?: string;
  /** Not before. */
  readonly startAfter?: Date;
  /** Before those with a lower one; 0 by default. */
  readonly priority?: number;
}

/** Which attempt at a job this is. */
export interface Attempt {
  /** No other follows: who fails now has failed for good. */
  readonly isLast: boolean;
}

export type JobHandler<D extends JobData> = (
  data: D,
  jobId: string,
  attempt: Attempt,
) => Promise<void>;

interface Registration {
  readonly queue: QueueName;
  readonly handler: JobHandler<never>;
  readonly concurrency: number;
}

/**
 * Background work, in the same PostgreSQL as everything else, so that a job is enqueued if and only
 * if the change that needs it commits. Delivered at least once: handlers are idempotent.
 */
@Injectable()
export class Jobs {
  private readonly logger = new Logger('Jobs');
  private readonly registrations: Registration[] = [];
  private readonly boss: PgBoss;
  private hasStopped = false;

  constructor(connection: { connectionString: string; options?: string }) {
    this.boss = new PgBoss({
      ...connection,
      schema: JOBS_SCHEMA,
      migrate: false,
      createSchema: false,
      useListenNotify: true,
      max: 4,
    });
    this.boss.on('error', (error) => {
      if (!this.hasStopped) this.logger.error(faultOf(error));
    });
  }

  /** Called by a module as it is initialised; the handler runs only where work is switched on. */
  handle<D extends JobData>(queue: QueueName, handler: JobHandler<D>, concurrency = 1): void {
    this.registrations.push({ queue, handler: handler, concurrency });
  }

  /** Enqueues in the caller's transaction. */
  async enqueue(
    tx: Tx,
    queue: QueueName,
    jobs: readonly (Record<string, unknown> & JobTiming)[],
  ): Promise<void> {
    if (jobs.length === 0) return;
    await this.boss.insert(
      queue,
      jobs.map(({ id, startAfter, priority, ...data }) => ({
        id: id ?? newId(),
        data: { ...data, institutionId: tx.institutionId },
        ...(startAfter ? { startAfter } : {}),
        ...(priority ? { priority } : {}),
        ...QUEUES[queue],
      })),
      { db: { executeSql: async (sql, values) => ({ rows: await tx.query(sql, values) }) } },
    );
  }

  /** How many jobs of an institution have failed for good, of those that are still remembered. */
  async failed(tx: Tx, queue: QueueName): Promise<string[]> {
    const jobs = await tx.query<{ id: string }>(
      `select id from ${JOBS_SCHEMA}.job
       where name = $1 and state = 'failed' and data ->> 'institutionId' = $2`,
      [queue, tx.institutionId],
    );
    return jobs.map(({ id }) => id);
  }

  /** Gives jobs that have failed for good one more try. */
  async retry(queue: QueueName, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.boss.retry(queue, [...ids]);
  }

  /** From now on jobs can be enqueued. */
  async start(): Promise<void> {
    await this.boss.start();
    for (const [name, options] of Object.entries(QUEUES))
      await this.boss.createQueue(name, { ...options, notify: true });
  }

  /** From now on this process does the work, too. */
  async work(): Promise<void> {
    await this.boss.schedule('every-day', EACH_NIGHT, null, { tz: 'Europe/Oslo' });
    for (const { queue, handler, concurrency } of this.registrations)
      await this.boss.work<JobData, undefined, WorkOptions & typeof WORK>(
        queue,
        { ...WORK, batchSize: BATCH_SIZES[queue], localConcurrency: concurrency },
        async (jobs) => {
          const results: JobResult[] = [];
          for (const job of jobs) {
            const isDone = await this.perform(queue, handler as JobHandler<JobData>, job);
            results.push({ id: job.id, status: isDone ? 'completed' : 'failed' });
          }
          return results;
        },
      );
  }

  /** Waits for the work at hand, and takes on no more. */
  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 20_000 });
    // Its pool has said goodbye to each connection, but does not wait for the server to hear it. What
    // a server that is stopping too still says to them is no error of ours.
    this.hasStopped = true;
  }

  private async perform(
    queue: QueueName,
    handler: JobHandler<JobData>,
    job: JobWithMetadata<JobData>,
  ): Promise<boolean> {
    try {
      await handler(job.data, job.id, { isLast: job.retryCount >= job.retryLimit });
      return true;
    } catch (error) {
      this.logger.error(`${queue} ${job.id}: ${faultOf(error)}`);
      return false;
    }
  }
}
