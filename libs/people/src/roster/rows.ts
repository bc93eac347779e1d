import { invalid } from '#kernel';
import { SeenPersons } from './duplicates.js';
import type { RosterOptions } from './field-readers.js';
import { MAX_ROWS } from './limits.js';
import type { ColumnMapping } from './mapping.js';
import type { RefusedRow, RosterNotice, RosterRow } from './roster-row.js';
import { RowReader } from './row-reader.js';
import { RowRedactor } from './row-redactor.js';
import type { RosterTable } from './table.js';

/** What a roster says, once its columns are known. */
export interface RosterReading {
  readonly accepted: readonly RosterRow[];
  readonly refused: readonly RefusedRow[];
  readonly notices: readonly RosterNotice[];
  /** Programmes that the accepted rows name and the institution doesn't have: names by code. */
  readonly newProgrammes: ReadonlyMap<string, string>;
}

export const isRefused = (row: RosterRow | RefusedRow): row is RefusedRow => 'problems' in row;

/**
 * Reads the rows of a roster: each is accepted whole or refused whole, with every reason. Nothing
 * it returns holds a national identity number.
 *
 * @throws DomainError `roster.line_too_long`, `roster.too_many_rows` (with `max`)
 */
export const readRows = (
  table: RosterTable,
  mapping: ColumnMapping,
  options: RosterOptions,
): RosterReading => {
  const rows = new RosterRows(table, mapping, options);
  const accepted: RosterRow[] = [];
  const refused: RefusedRow[] = [];
  for (const row of rows) {
    if (isRefused(row)) refused.push(row);
    else accepted.push(row);
  }
  return { accepted, refused, notices: rows.notices(), newProgrammes: rows.newProgrammes };
};

/**
 * The same, one row at a time, for files too large to hold as rows: read it through once, then ask
 * for the notices.
 */
export class RosterRows implements Iterable<RosterRow | RefusedRow> {
  readonly newProgrammes = new Map<string, string>();
  private withDroppedIds = 0;
  private withoutEmail = 0;

  constructor(
    private readonly table: RosterTable,
    private readonly mapping: ColumnMapping,
    private readonly options: RosterOptions,
  ) {}

  *[Symbol.iterator](): Generator<RosterRow | RefusedRow> {
    const reader = new RowReader(this.table.header, this.mapping, this.options);
    const redactor = new RowRedactor(this.mapping);
    const seen = new SeenPersons();
    let count = 0;
    for (const record of this.table.rows()) {
      if (++count > MAX_ROWS) throw invalid('roster.too_many_rows', { max: MAX_ROWS });
      if (redactor.dropsNationalId(record.cells)) this.withDroppedIds++;
      const row = reader.readRow(record);
      const before = isRefused(row) ? null : seen.add(row);
      if (before) {
        const problem = reader.problem(before.field, 'duplicate', { line: before.line });
        yield reader.refuse(record, [problem]);
        continue;
      }
      if (!isRefused(row)) this.note(row);
      yield row;
    }
  }

  notices(): RosterNotice[] {
    const notices: RosterNotice[] = [...this.mapping.identityColumns].map((column) => ({
      code: 'national_id_column',
      column,
      rows: null,
    }));
    if (this.withDroppedIds > 0) {
      notices.push({ code: 'national_id_dropped', column: null, rows: this.withDroppedIds });
    }
    if (this.withoutEmail > 0) {
      notices.push({ code: 'without_email', column: null, rows: this.withoutEmail });
    }
    return notices;
  }

  private note({ email, programmeCode, programmeName }: RosterRow): void {
    if (email === null) this.withoutEmail++;
    if (programmeCode === null || programmeName === null) return;
    if (this.options.programmes.has(programmeCode)) return;
    if (!this.newProgrammes.has(programmeCode))
      this.newProgrammes.set(programmeCode, programmeName);
  }
}
