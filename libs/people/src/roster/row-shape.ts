import type { CsvRecord } from './records.js';
import type { RowProblem, RowProblemCode } from './roster-row.js';

/** What is wrong with a row before its cells are read; null: it fits the header. */
export const shapeProblem = (record: CsvRecord, header: readonly string[]): RowProblem | null => {
  const { cells } = record;
  const expected = header.length;
  if (record.isMisquoted) return rowProblem('quotes');
  if (cells.length < expected) {
    return rowProblem('too_few_columns', { expected, found: cells.length });
  }
  // Blank cells beyond the header are a spreadsheet's doing.
  const found = cells.findLastIndex((cell) => cell !== '') + 1;
  if (found > expected) return rowProblem('too_many_columns', { expected, found });
  if (repeats(cells, header)) return rowProblem('repeated_header');
  return null;
};

const repeats = (cells: readonly string[], header: readonly string[]): boolean =>
  cells[0]?.trim().toLowerCase() === header[0]?.toLowerCase() &&
  header.every((name, i) => cells[i]?.trim().toLowerCase() === name.toLowerCase());

const rowProblem = (
  code: RowProblemCode,
  params: Readonly<Record<string, number>> = {},
): RowProblem => ({ field: null, column: null, code, params });
