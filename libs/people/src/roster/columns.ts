import { type ColumnMeaning, meaningOfHeader } from './column-names.js';
import { looksLikeEmail } from './fields/contact.js';
import { hasNationalId, NATIONAL_ID_MARKER, redactNationalIds } from './national-id.js';
import type { RosterField } from './roster-row.js';
import type { RosterTable } from './table.js';

/** What is guessed about one column, for the coordinator to confirm or correct. */
export interface ColumnGuess {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  /** `nationalId` can't be overridden: such a column is never imported. */
  readonly field: RosterField | 'nationalId' | 'ignore';
  /** 0–1; 0 where nothing was recognised. */
  readonly confidence: number;
  /** The first three values that aren't blank, without national identity numbers. */
  readonly samples: readonly string[];
}

const SAMPLE_ROWS = 50;
const SHOWN_SAMPLES = 3;
const LONGEST_SAMPLE = 80;

/**
 * Guesses what each column holds, from its name in bokmål, nynorsk or English, or else from what
 * stands in it. Where two columns could fill one field, the surer one gets it.
 */
export const guessColumns = (table: RosterTable): ColumnGuess[] => {
  const sample = table.rows().take(SAMPLE_ROWS).toArray();
  const found = table.header.map((header, column) => {
    const values = sample
      .map((row) => row.cells[column]?.trim() ?? '')
      .filter((value) => value !== '');
    return { header, column, values, ...meaningOf(header, values) };
  });
  const owners = ownersOf(found);
  return found.map(({ header, column, values, meaning, confidence }) => {
    const isIdentity = meaning === 'nationalId';
    const isOwner = meaning !== null && (isIdentity || owners.get(meaning) === column);
    return {
      column,
      header: redactNationalIds(header, 'lenient'),
      field: isOwner && meaning !== 'reason' ? meaning : 'ignore',
      confidence: isOwner ? confidence : 0,
      samples: values
        .slice(0, SHOWN_SAMPLES)
        .map((value) => (isIdentity ? NATIONAL_ID_MARKER : shown(value))),
    };
  });
};

const meaningOf = (
  header: string,
  values: readonly string[],
): { meaning: ColumnMeaning | null; confidence: number } => {
  // Whatever the header says: identity numbers under 'studentnr' are still identity numbers.
  if (share(values, isNationalId) > 0.3) {
    return { meaning: 'nationalId', confidence: 1 };
  }
  const byName = meaningOfHeader(header);
  if (byName) return byName;
  if (share(values, looksLikeEmail) > 0.6) {
    return { meaning: 'email', confidence: 0.5 };
  }
  return { meaning: null, confidence: 0 };
};

/** The whole cell is one: a text that merely holds one is still a text. */
const isNationalId = (value: string): boolean =>
  /^[\d\s./-]{11,16}$/.test(value) && hasNationalId(value);

const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

/** The column that fills each field: the surest, and among equals the first. */
const ownersOf = (
  columns: readonly { meaning: ColumnMeaning | null; column: number; confidence: number }[],
): Map<ColumnMeaning, number> => {
  const owners = new Map<ColumnMeaning, number>();
  for (const { meaning, column } of columns.toSorted((a, b) => b.confidence - a.confidence)) {
    if (meaning && !owners.has(meaning)) owners.set(meaning, column);
  }
  return owners;
};

const shown = (value: string): string => {
  const redacted = redactNationalIds(value, 'lenient');
  return redacted.length > LONGEST_SAMPLE ? `${redacted.slice(0, LONGEST_SAMPLE)}…` : redacted;
};
