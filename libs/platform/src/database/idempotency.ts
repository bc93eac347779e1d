import { createHash } from 'node:crypto';
import { conflict } from '#kernel';
import { holdOffErasures } from './erasure-lock.js';
import type { Tx } from './tx.js';

/** A create that may be sent twice. */
export interface OnceKey {
  /** What the sender made up: any text up to 200 characters, unique for the sender. */
  readonly key: string;
  /** The operation, so that one key cannot answer for another: `meetings.create`. */
  readonly operation: string;
  /** A digest of what was asked. */
  readonly fingerprint: string;
}

/** @param request what was asked, as JSON would carry it */
export const onceKey = (
  key: string | undefined,
  operation: string,
  request: unknown,
): OnceKey | null =>
  key
    ? {
        key,
        operation,
        fingerprint: createHash('sha256').update(JSON.stringify(request)).digest('hex'),
      }
    : null;

/**
 * Claims the key in the caller's own transaction, so that the work and the memory of it commit
 * together; a simultaneous second request waits at the unique index until the first has committed.
 */
export const replayOrRemember = async <T>(
  tx: Tx,
  { key, operation, fingerprint }: OnceKey,
  work: () => Promise<T>,
): Promise<T> => {
  await holdOffErasures(tx);
  const claimed = await tx.execute(
    `insert into idempotency_keys (institution_id, person_id, operation, key, fingerprint)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [tx.institutionId, tx.actor.personId, operation, key, fingerprint],
  );
  const mine = [tx.institutionId, tx.actor.personId, operation, key];
  if (claimed === 0) {
    const [earlier] = await tx.query<{ fingerprint: string; response: T }>(
      `select fingerprint, response from idempotency_keys
       where institution_id = $1 and person_id = $2 and operation = $3 and key = $4`,
      mine,
    );
    if (earlier?.fingerprint !== fingerprint) throw conflict('idempotency.key_reused');
    return earlier.response;
  }
  const response = await work();
  await tx.execute(
    `update idempotency_keys set response = $5
     where institution_id = $1 and person_id = $2 and operation = $3 and key = $4`,
    [...mine, JSON.stringify(response ?? null)],
  );
  return response;
};
