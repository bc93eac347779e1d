import type { RowProblemCode } from '../roster-row.js';

/** A value that can't be taken as it stands, and why. */
export class Refusal {
  constructor(
    readonly code: RowProblemCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {}
}

/** Reads one cell, trimmed and not blank. Null: it says outright that nothing is known. */
export type ReadCell<T> = (text: string) => T | Refusal;

/** What was written, short enough to stand in a sentence. */
export const quoted = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Remembers what was read: rosters repeat their terms, programmes and hours thousands of times. */
export const remembering = <T>(read: ReadCell<T>): ReadCell<T> => {
  const known = new Map<string, T | Refusal>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    // Bounded, so that a column of unique values can't fill the memory.
    if (known.size < 5_000) known.set(text, value);
    return value;
  };
};
