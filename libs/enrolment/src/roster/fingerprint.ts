import { createHash } from 'node:crypto';
import type { ComparedRow } from './compare-rows.js';
import type { MissingPerson } from './missing-persons.js';

/**
 * A digest of a file, what was said about it, and everything it comes to. An import with the
 * fingerprint of its preview does what the preview showed, or nothing.
 */
export class RosterFingerprint {
  private readonly hash = createHash('sha256');

  constructor(bytes: Uint8Array, said: unknown) {
    this.hash.update(JSON.stringify(said)).update(bytes);
  }

  addRows(rows: readonly ComparedRow[]): void {
    for (const compared of rows) this.hash.update(outcomeOf(compared));
  }

  addMissing(missing: readonly MissingPerson[]): void {
    for (const { enrolmentId } of missing) this.hash.update(`missing ${enrolmentId}\n`);
  }

  digest(): string {
    return this.hash.digest('base64url');
  }
}

/** The row's own values are in the file's digest. */
const outcomeOf = (compared: ComparedRow): string => {
  const { category, row } = compared;
  if (category === 'refused') return `refused ${row.line}\n`;
  const whom = `${category} ${row.line} ${compared.person?.personId ?? ''}`;
  if (!('changes' in compared) || !compared.person) return `${whom}\n`;
  const { changes, conflicts } = compared;
  return changes.length + conflicts.length === 0
    ? `${whom}\n`
    : `${whom} ${JSON.stringify([changes, conflicts])}\n`;
};
