import { invalid } from '#kernel';
import { foldHeader } from './column-names.js';
import { looksLikeEmail } from './fields/contact.js';
import { MAX_COLUMNS } from './limits.js';
import { type CsvRecord, readRecords } from './records.js';
import { detectSeparator, SEPARATORS, type Separator } from './separator.js';

/** A roster as a table: what its header says, and its rows, read when asked for. */
export interface RosterTable {
  readonly separator: Separator;
  /** The columns' names as they stand, trimmed; unnamed columns at the end are left out. */
  readonly header: readonly string[];
  /** The rows below the header, a fresh reading each time; blank ones are left out. */
  readonly rows: () => IteratorObject<CsvRecord>;
}

/**
 * Reads a decoded roster as a table.
 *
 * @param mustBeHeader throws where the first row is one of what the file lists
 * @throws DomainError `roster.empty`, `roster.header_only`, `roster.no_header`,
 *   `roster.duplicate_columns` (with `columns`, indexes from 0), `roster.too_many_columns`, and
 *   while its rows are read `roster.line_too_long` and `roster.too_many_rows`
 */
export const readTable = (
  text: string,
  mustBeHeader: (row: readonly string[]) => void = mustNotBePerson,
): RosterTable => {
  const { separator, start } = declaredSeparator(text);
  const body = start === 0 ? text : text.slice(start);
  const firstLine = start === 0 ? 1 : 2;
  const found = separator ?? detectSeparator(body);
  const records = (): IteratorObject<CsvRecord> =>
    readRecords(body, found, firstLine).filter(hasContent);

  const first = records().take(2).toArray();
  const header = withoutTrailingBlanks((first[0]?.cells ?? []).map((cell) => cell.trim()));
  if (header.length === 0) throw invalid('roster.empty');
  if (header.length > MAX_COLUMNS) throw invalid('roster.too_many_columns', { max: MAX_COLUMNS });
  mustBeHeader(header);
  const columns = duplicates(header);
  if (columns.length > 0) throw invalid('roster.duplicate_columns', { columns });
  if (first.length < 2) throw invalid('roster.header_only');
  return { separator: found, header, rows: () => records().drop(1) };
};

/** Excel's own first line, `sep=;`, says the separator and is no row. */
const declaredSeparator = (text: string): { separator: Separator | null; start: number } => {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const separator = SEPARATORS.find((known) => known === declared?.[1]) ?? null;
  return { separator, start: declared ? declared[0].length : 0 };
};

const hasContent = ({ cells }: CsvRecord): boolean =>
  cells.length > MAX_COLUMNS || cells.some((cell) => cell.trim() !== '');

const withoutTrailingBlanks = (cells: readonly string[]): string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

const mustNotBePerson = (row: readonly string[]): void => {
  if (row.some(looksLikeAValue)) throw invalid('roster.no_header');
};

/** No column is called this: the file begins with its first person. */
const looksLikeAValue = (cell: string): boolean =>
  looksLikeEmail(cell) || /^\+?\d[\d ]{4,}$/.test(cell);

/** The columns whose name an earlier column has too. */
const duplicates = (header: readonly string[]): number[] => {
  const seen = new Set<string>();
  return header.flatMap((name, column) => {
    const folded = foldHeader(name);
    if (folded === '') return [];
    if (seen.has(folded)) return [column];
    seen.add(folded);
    return [];
  });
};
