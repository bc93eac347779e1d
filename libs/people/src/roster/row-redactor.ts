import type { ColumnMapping } from './mapping.js';
import {
  hasNationalId,
  NATIONAL_ID_MARKER,
  type NationalIdCare,
  redactNationalIds,
} from './national-id.js';

/** Keeps national identity numbers from leaving a row, by what its columns are known to hold. */
export class RowRedactor {
  /** Identifiers: eleven digits that begin with a date are no student number. */
  private readonly identifiers: ReadonlySet<number | undefined>;
  private readonly imported: ReadonlySet<number>;

  constructor(private readonly mapping: ColumnMapping) {
    const { columnOf } = mapping;
    this.identifiers = new Set([columnOf.studentNumber, columnOf.feideId]);
    this.imported = new Set(Object.values(columnOf));
  }

  /** Whether a cell of an imported column holds a number, or the marker of one taken out before. */
  holdsNationalId(text: string, column: number): boolean {
    return hasNationalId(text, this.careFor(column)) || text.includes(NATIONAL_ID_MARKER);
  }

  /** Whether numbers stand in columns that aren't imported, and aren't known to hold them. */
  dropsNationalId(cells: readonly string[]): boolean {
    return cells.some(
      (cell, column) =>
        !this.imported.has(column) &&
        !this.mapping.identityColumns.has(column) &&
        hasNationalId(cell),
    );
  }

  /**
   * The row's cells as they may be shown and written.
   *
   * @param hasSlid the cells aren't under their own headers, so that where one stands says nothing
   */
  cells(cells: readonly string[], hasSlid: boolean): string[] {
    return cells.map((cell, column) => {
      if (cell === '') return cell;
      if (this.mapping.identityColumns.has(column)) return NATIONAL_ID_MARKER;
      return redactNationalIds(cell, hasSlid ? 'lenient' : this.careFor(column));
    });
  }

  private careFor(column: number): NationalIdCare {
    return this.identifiers.has(column) ? 'lenient' : 'strict';
  }
}
