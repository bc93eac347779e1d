import { type ColumnGuess, guessColumns, type RosterField } from '#people';
import type { OpenedRoster } from './open-roster.js';
import type { RosterColumn } from './roster-preview.views.js';

/**
 * The columns with what each fills now, and their first values: none of them of a person whose
 * address is protected.
 *
 * @param protectedLines lines about such persons, as far as the rows could be read
 */
export const columnsOf = (
  { table, guesses, mapping }: OpenedRoster,
  corrections: Readonly<Record<number, string>>,
  protectedLines: ReadonlySet<number>,
): RosterColumn[] => {
  const fieldOf = fieldsByColumn(guesses, mapping?.columnOf, corrections);
  const flagged = [...fieldOf].find(([, field]) => field === 'isProtected')?.[0];
  const shown = {
    ...table,
    rows: () =>
      table
        .rows()
        .filter(
          ({ line, cells }) =>
            !protectedLines.has(line) && (flagged === undefined || isOpen(cells[flagged])),
        ),
  };
  const samples = guessColumns(shown).map((guess) => guess.samples);
  return guesses.map(({ column, header, confidence }) => ({
    column,
    header,
    field: fieldOf.get(column) ?? 'ignore',
    confidence,
    samples: [...(samples[column] ?? [])],
  }));
};

/** A row that may be refused has its flag in words: whatever isn't plainly 'no' counts as 'yes'. */
const isOpen = (cell = ''): boolean => /^(|-|–|nei|n|no|0|false)$/i.test(cell.trim());

const fieldsByColumn = (
  guesses: readonly ColumnGuess[],
  columnOf: Partial<Record<RosterField, number>> | undefined,
  corrections: Readonly<Record<number, string>>,
): Map<number, string> => {
  if (!columnOf) {
    return new Map(guesses.map(({ column, field }) => [column, corrections[column] ?? field]));
  }
  const mapped = Object.entries(columnOf).map(([field, column]) => [column, field] as const);
  const identity = guesses.filter(({ field }) => field === 'nationalId');
  return new Map([...mapped, ...identity.map(({ column, field }) => [column, field] as const)]);
};
