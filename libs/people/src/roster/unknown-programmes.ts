import { cellText } from './cell-text.js';
import { programmeCodeOf } from './fields/programme.js';
import type { ColumnMapping } from './mapping.js';
import { RowRedactor } from './row-redactor.js';
import type { RosterTable } from './table.js';

/** A programme of study that a file names and the institution doesn't have. */
export interface UnknownProgramme {
  /** In capitals. */
  readonly code: string;
  /** As the file's first row that has one calls it. */
  readonly name: string | null;
  readonly rows: number;
}

/** More than any institution has: whoever maps the wrong column gets no longer list. */
const MOST = 500;

/** The programmes that a file names and the institution doesn't have, by code. */
export const unknownProgrammes = (
  table: RosterTable,
  mapping: ColumnMapping,
  known: ReadonlyMap<string, string>,
): UnknownProgramme[] => {
  const { programmeCode: codeColumn, programmeName: nameColumn } = mapping.columnOf;
  if (codeColumn === undefined) return [];
  const redactor = new RowRedactor(mapping);
  const textOf = (cells: readonly string[], column: number): string => {
    const text = cellText(cells[column]);
    return redactor.holdsNationalId(text, column) ? '' : text;
  };
  const found = new Map<string, { name: string | null; rows: number }>();
  for (const { cells } of table.rows()) {
    const code = programmeCodeOf(textOf(cells, codeColumn));
    if (code === null || known.has(code)) continue;
    const before = found.get(code);
    if (!before && found.size >= MOST) continue;
    const name = before?.name ?? ((nameColumn !== undefined && textOf(cells, nameColumn)) || null);
    found.set(code, { name, rows: (before?.rows ?? 0) + 1 });
  }
  return [...found]
    .map(([code, of]) => ({ code, ...of }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
};

/** A code that stands once may be a slip of the pen; one without a name can't be created. */
export const isLikelyProgramme = ({ name, rows }: UnknownProgramme): boolean =>
  name !== null && rows > 1;
