import type { Tx } from './tx.js';

const KEY = `hashtextextended('erasure ' || $1, 0)`;

/**
 * Whoever finds somebody and stores what says who it is, in a mail, a remembered answer or a sign-in,
 * calls this first: an erasure waits until it has committed, and finds what it has stored.
 */
export const holdOffErasures = (tx: Tx): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock_shared(${KEY})`, [tx.institutionId]);

/** Waits for everybody who holds erasures off, and lets nobody begin until the transaction ends. */
export const whileNobodyCopies = (tx: Tx): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(${KEY})`, [tx.institutionId]);
