import { type FieldError, invalid } from '#kernel';
import type { ColumnGuess } from './columns.js';
import { isRosterField, type RosterField, type RosterRole } from './roster-row.js';

/** Which column fills which field, agreed with the coordinator. */
export interface ColumnMapping {
  /** How many columns a row must have. */
  readonly width: number;
  readonly columnOf: Readonly<Partial<Record<RosterField, number>>>;
  /** Columns of national identity numbers: nothing in them is ever kept. */
  readonly identityColumns: ReadonlySet<number>;
}

/** The coordinator's corrections: what a column (its index from 0) holds after all. */
export type ColumnOverrides = Readonly<Record<number, RosterField | 'ignore'>>;

/**
 * The guesses with the coordinator's corrections laid over them.
 *
 * @throws DomainError `roster.mapping` with `fields`, pointers into the overrides (`/columns/3`):
 *   `unknown_column`, `unknown_field`, `national_id` (such a column can't be mapped), `twice` (two
 *   columns fill one field); or `roster.missing_fields` (with `missing`) where no column tells the
 *   persons apart or names them
 */
export const mapColumns = (
  guesses: readonly ColumnGuess[],
  overrides: ColumnOverrides = {},
  role: RosterRole = 'mentee',
): ColumnMapping => {
  const faults = faultsOf(guesses, overrides);
  if (faults.length > 0) throw invalid('roster.mapping', { fields: faults });

  const columnOf: Partial<Record<RosterField, number>> = {};
  const corrected = new Set(Object.values(overrides));
  for (const { column, field: guessed } of guesses) {
    const override = overrides[column];
    // A field that the coordinator gave to another column leaves the guessed one.
    const field = override ?? (corrected.has(guessed as RosterField) ? 'ignore' : guessed);
    if (isRosterField(field)) columnOf[field] = column;
  }
  const missing = missingFields(columnOf, role);
  if (missing.length > 0) throw invalid('roster.missing_fields', { missing });
  return {
    width: guesses.length,
    columnOf,
    identityColumns: new Set(
      guesses.filter((guess) => guess.field === 'nationalId').map((guess) => guess.column),
    ),
  };
};

const faultsOf = (guesses: readonly ColumnGuess[], overrides: ColumnOverrides): FieldError[] => {
  const taken = new Set<RosterField>();
  return Object.entries(overrides).flatMap(([key, field]): FieldError[] => {
    const fault = (code: string): FieldError[] => [{ pointer: `/columns/${key}`, code }];
    const guess = guesses[Number(key)];
    if (!guess) return fault('unknown_column');
    if (field === 'ignore') return [];
    if (!isRosterField(field)) return fault('unknown_field');
    if (guess.field === 'nationalId') return fault('national_id');
    if (taken.has(field)) return fault('twice');
    taken.add(field);
    return [];
  });
};

/**
 * A row must say who it is about, and what the person is called. A mentor from outside has an e-mail
 * address alone.
 */
const missingFields = (
  columnOf: Partial<Record<RosterField, number>>,
  role: RosterRole,
): RosterField[] => {
  const has = (field: RosterField): boolean => columnOf[field] !== undefined;
  const missing: RosterField[] = [];
  const hasNumber = has('studentNumber') || has('feideId');
  if (role === 'mentor' && !hasNumber && !has('email')) missing.push('email');
  if (role === 'mentee' && !hasNumber) missing.push('studentNumber');
  if (!has('fullName')) {
    if (!has('givenName')) missing.push('givenName');
    if (!has('familyName')) missing.push('familyName');
  }
  return missing;
};
