import { createHash, type Hash } from 'node:crypto';
import type { Measured } from './manifest.js';

/**
 * A tar file says how long an entry is before the entry, and how long a table is shows only at its
 * end: so a table is cut into parts of this length, and no more than one of them is ever held.
 */
export const PART = 1 << 20;
/** About and manifest are longer where there are many tables; nothing else is. */
export const LONGEST_ENTRY = 16 * PART;

/** `tables/persons/000001`: the parts of a table, one after the other, are what COPY wrote. */
export const partName = (table: string, number: number): string =>
  `tables/${table}/${String(number).padStart(6, '0')}`;

/** @returns the table, or null where the entry is no part of one */
export const tableOfPart = (name: string): string | null =>
  /^tables\/([a-z_0-9.]+)\/\d{6,}$/.exec(name)?.[1] ?? null;

/** Cuts a stream of any pieces into parts. */
export async function* inParts(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < PART) continue;
    const all = Buffer.concat(held);
    let from = 0;
    for (; length - from >= PART; from += PART) yield all.subarray(from, from + PART);
    held = [all.subarray(from)];
    length -= from;
  }
  if (length > 0) yield Buffer.concat(held);
}

/** Measures what passes. */
export class Measure {
  private readonly hash: Hash = createHash('sha256');
  private bytes = 0;
  private rows = 0;

  /** In the text of COPY a line is a row, and what ends a line within a value is escaped. */
  add(part: Buffer): void {
    this.hash.update(part);
    this.bytes += part.length;
    for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) this.rows += 1;
  }

  /** Once. */
  get figures(): Measured {
    return { rows: this.rows, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}
