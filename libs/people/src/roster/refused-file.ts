import { meaningOfHeader } from './column-names.js';
import { writeCsv } from './csv.js';
import { redactNationalIds } from './national-id.js';
import type { RefusedRow, RowProblem } from './roster-row.js';

/** The words of the reader's language that the file needs. */
export interface RefusedFileWords {
  /** The name of the column with the reasons: `feil` or `error`, which the next import leaves out. */
  readonly reasonColumn: string;
  readonly reason: (problem: RowProblem) => string;
}

/** The refused rows as they are to be mended: under the columns to mend. */
export interface RefusedTable {
  readonly header: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly problems: readonly RowProblem[];
  }[];
}

/**
 * The refused rows under their original columns, without a column of reasons that a file mended in
 * part has from the time before. A row with too few cells is filled up with blanks; cells beyond
 * the header are joined into the last one, where they can be seen.
 */
export const refusedTable = (
  header: readonly string[],
  refused: readonly RefusedRow[],
): RefusedTable => {
  const kept = header.flatMap((name, column) =>
    meaningOfHeader(name)?.meaning === 'reason' ? [] : [column],
  );
  return {
    header: kept.map((column) => redactNationalIds(header[column] ?? '', 'lenient')),
    rows: refused.map((row) => {
      const cells = fitted(row.cells, header.length);
      return { cells: kept.map((column) => cells[column] ?? ''), problems: row.problems };
    }),
  };
};

/**
 * The refused rows as a CSV file to mend and import again: the original columns as they were, and
 * the reasons last. National identity numbers are gone from the rows already.
 *
 * It comes back unharmed: formulas are disarmed by an apostrophe that the import takes away again
 * (so a phone number `+47 …` survives, and a formula that nobody mended is refused again), and the
 * column of reasons is known by its name and left out.
 */
export const refusedFile = (
  header: readonly string[],
  refused: readonly RefusedRow[],
  words: RefusedFileWords,
): string => {
  const table = refusedTable(header, refused);
  return writeCsv([
    [...table.header, words.reasonColumn],
    ...table.rows.map(({ cells, problems }) => [...cells, problems.map(words.reason).join(' ')]),
  ]);
};

/**
 * Whether a file is one of refused rows, mended: it holds only some of its cohort, so that nobody
 * is missing from it.
 */
export const isMendedFile = (header: readonly string[]): boolean =>
  header.some((name) => meaningOfHeader(name)?.meaning === 'reason');

const fitted = (cells: readonly string[], width: number): readonly string[] => {
  const found = cells.findLastIndex((cell) => cell !== '') + 1;
  if (found <= width) return cells;
  return [...cells.slice(0, width - 1), cells.slice(width - 1, found).join(';')];
};
