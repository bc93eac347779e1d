import {
  type ClashReason,
  type FieldChange,
  type FieldConflict,
  isRefused,
  type RefusedRow,
  RosterComparison,
  type RosterRow,
  type RowDiff,
} from '#people';
import type { Tx } from '#platform';
import type { Round } from '#schemes';
import type { EnrolmentRole } from '../enrolment.entity.js';
import { type KnownEnrollee, knownPersons } from './known-persons.js';

/** What a row of the file comes to in this round. */
export type ComparedRow = ImportableRow | UnusedRow | { category: 'refused'; row: RefusedRow };

export interface ImportableRow {
  /** New: not in this round so far, though the institution may know the person. */
  readonly category: 'new' | 'unchanged' | 'changed';
  readonly row: RosterRow;
  readonly person: KnownEnrollee | null;
  readonly changes: readonly FieldChange[];
  readonly conflicts: readonly FieldConflict[];
}

/** A clash: whose row it is cannot be said. Withdrawn: who left the round is not put back. */
export type UnusedRow = (
  { readonly category: 'clash'; readonly reason: ClashReason } | { readonly category: 'withdrawn' }
) & { readonly row: RosterRow; readonly person: KnownEnrollee };

/** Rows whose persons are looked up at once: few enough to be garbage before V8 keeps them. */
const BATCH = 250;

/**
 * Compares the rows with what Kull has, in the file's order and some at a time, so that a file of
 * any size takes little memory. Nothing may be written until all of them have been compared.
 */
export async function* compareRows(
  tx: Tx,
  round: Round,
  role: EnrolmentRole,
  rows: Iterable<RosterRow | RefusedRow>,
  comparison: RosterComparison<KnownEnrollee>,
): AsyncGenerator<ComparedRow[]> {
  for (const batch of batchesOf(rows)) {
    const known = await knownPersons(tx, round, role, batch);
    const accepted = batch.filter((row): row is RosterRow => !isRefused(row));
    const diffs = comparison.compare(accepted, known)[Symbol.iterator]();
    comparison.notice(batch.filter(isRefused), known);
    yield batch.map((row) =>
      isRefused(row) ? { category: 'refused', row } : inRound(diffs.next().value!),
    );
  }
}

const inRound = (diff: RowDiff<KnownEnrollee>): ComparedRow => {
  const { row, status } = diff;
  if (status === 'new') return { category: 'new', row, person: null, changes: [], conflicts: [] };
  const { person } = diff;
  if (status === 'clash') return { category: 'clash', reason: diff.reason, row, person };
  if (person.state === 'withdrawn') return { category: 'withdrawn', row, person };
  const { changes, conflicts } = diff;
  const category = person.enrolmentId === null ? 'new' : status;
  return { category, row, person, changes, conflicts };
};

function* batchesOf<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
