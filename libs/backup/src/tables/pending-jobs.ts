import type { TableToCopy } from './copy.js';

const QUEUE = [
  ...['name', 'policy', 'retry_limit', 'retry_delay', 'retry_backoff', 'retry_delay_max'],
  ...['expire_seconds', 'retention_seconds', 'deletion_seconds', 'partition', 'table_name'],
  ...['heartbeat_seconds', 'notify'],
];

const JOB = [
  ...['id', 'name', 'priority', 'data', 'retry_limit', 'retry_count', 'retry_delay'],
  ...['retry_backoff', 'retry_delay_max', 'expire_seconds', 'deletion_seconds', 'singleton_key'],
  ...['singleton_on', 'start_after', 'created_on', 'policy', 'heartbeat_seconds'],
];

/** Queues whose names begin like this are pg-boss's own housekeeping. */
const OURS = `name not like '\\_\\_%'`;

/**
 * What was still to be done, so that no mail and no event is lost; what was being done is to be done
 * again. The columns are those that say what a job is; the rest of pg-boss's tables is its own.
 */
export const PENDING_JOBS: readonly TableToCopy[] = [
  { name: 'jobs.queue', columns: QUEUE, only: `${OURS} and not partition` },
  { name: 'jobs.job', columns: JOB, only: `${OURS} and state < 'completed'` },
];
