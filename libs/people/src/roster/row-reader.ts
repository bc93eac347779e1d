import { cellText } from './cell-text.js';
import { fieldReaders, type FieldReaders, type RosterOptions } from './field-readers.js';
import type { FullName } from './fields/name.js';
import { type ReadCell, Refusal } from './fields/refusal.js';
import type { ColumnMapping } from './mapping.js';
import type { CsvRecord } from './records.js';
import { RowRedactor } from './row-redactor.js';
import type { RefusedRow, RosterField, RosterRow, RowProblem } from './roster-row.js';
import { shapeProblem } from './row-shape.js';

/** Reads the records of one roster, each into a row or into what is wrong with it. */
export class RowReader {
  private readonly read: FieldReaders;
  private readonly redactor: RowRedactor;
  private cells: readonly string[] = [];
  private problems: RowProblem[] = [];

  constructor(
    private readonly header: readonly string[],
    private readonly mapping: ColumnMapping,
    private readonly options: RosterOptions,
  ) {
    this.read = fieldReaders(options);
    this.redactor = new RowRedactor(mapping);
  }

  readRow(record: CsvRecord): RosterRow | RefusedRow {
    this.cells = record.cells;
    this.problems = [];
    const misshapen = shapeProblem(record, this.header);
    if (misshapen) return this.refuse(record, [misshapen]);
    const row = this.assemble(record.line);
    return this.problems.length > 0 ? this.refuse(record, this.problems) : row;
  }

  refuse(record: CsvRecord, problems: readonly RowProblem[]): RefusedRow {
    const hasSlid = problems.some((problem) => problem.field === null);
    this.cells = record.cells;
    return {
      line: record.line,
      cells: this.redactor.cells(record.cells, hasSlid),
      problems,
      studentNumber: this.identity('studentNumber', this.read.studentNumber),
      feideId: this.identity('feideId', this.read.feideId),
      email: this.identity('email', this.read.email),
    };
  }

  problem(
    field: RosterField,
    code: RowProblem['code'],
    params: RowProblem['params'] = {},
  ): RowProblem {
    return { field, column: this.mapping.columnOf[field] ?? null, code, params };
  }

  private assemble(line: number): RosterRow {
    const { read } = this;
    const studentNumber = this.take('studentNumber', read.studentNumber);
    const feideId = this.take('feideId', read.feideId);
    this.requireIdentity(studentNumber, feideId);
    const { givenName, familyName } = this.names();
    const programmeCode = this.take('programmeCode', read.programmeCode);
    const programmeName = this.take('programmeName', read.programmeName);
    this.requireProgrammeName(programmeCode, programmeName);
    return {
      line,
      studentNumber,
      feideId,
      givenName,
      familyName,
      email: this.take('email', read.email),
      phone: this.take('phone', read.phone),
      programmeCode,
      programmeName,
      cohort: this.take('cohort', read.cohort),
      campus: this.take('campus', read.campus),
      gender: this.take('gender', read.gender),
      birthYear: this.take('birthYear', read.birthYear),
      homeCounty: this.take('homeCounty', read.homeCounty),
      languages: this.take('languages', read.languages),
      slots: this.take('slots', read.slots),
      interests: this.take('interests', read.interests),
      maxGroups: this.take('maxGroups', read.maxGroups),
      experience: this.take('experience', read.experience),
      isProtected: this.take('isProtected', read.isProtected),
    };
  }

  /** The cell's value; null where it is blank, or refused (which is then noted). */
  private take<T>(field: RosterField, read: ReadCell<T>): T | null {
    const column = this.mapping.columnOf[field];
    if (column === undefined) return null;
    const text = cellText(this.cells[column]);
    if (text === '') return null;
    if (this.redactor.holdsNationalId(text, column)) {
      this.problems.push(this.problem(field, 'national_id'));
      return null;
    }
    const value = read(text);
    if (!(value instanceof Refusal)) return value;
    this.problems.push(this.problem(field, value.code, value.params));
    return null;
  }

  private takeRequired<T>(field: RosterField, read: ReadCell<T>): T | null {
    const before = this.problems.length;
    const value = this.take(field, read);
    if (value === null && this.problems.length === before) this.require(field);
    return value;
  }

  private require(field: RosterField): void {
    this.problems.push(this.problem(field, 'required'));
  }

  private names(): FullName {
    const { columnOf } = this.mapping;
    if (columnOf.givenName === undefined || columnOf.familyName === undefined) {
      const name = this.takeRequired('fullName', this.read.fullName);
      return name ?? { givenName: '', familyName: '' };
    }
    return {
      givenName: this.takeRequired('givenName', this.read.givenName) ?? '',
      familyName: this.takeRequired('familyName', this.read.familyName) ?? '',
    };
  }

  private requireIdentity(studentNumber: string | null, feideId: string | null): void {
    const isMentor = this.options.role === 'mentor';
    const { columnOf } = this.mapping;
    const hasNumbers = columnOf.studentNumber !== undefined;
    const isTold =
      !isMentor && hasNumbers
        ? studentNumber !== null
        : studentNumber !== null || feideId !== null || (isMentor && this.isFilled('email'));
    const isNoted = this.problems.some(
      ({ field }) => field === 'studentNumber' || field === 'feideId',
    );
    if (isTold || isNoted) return;
    if (isMentor) this.problems.push(this.problem('email', 'no_identity'));
    else this.require(hasNumbers ? 'studentNumber' : 'feideId');
  }

  private isFilled(field: RosterField): boolean {
    const column = this.mapping.columnOf[field];
    return column !== undefined && cellText(this.cells[column]) !== '';
  }

  private requireProgrammeName(code: string | null, name: string | null): void {
    if (code === null || name !== null || this.options.programmes.has(code)) return;
    const isNoted = this.problems.some(({ field }) => field === 'programmeName');
    if (!isNoted) {
      this.problems.push(this.problem('programmeCode', 'programme_name_missing', { value: code }));
    }
  }

  /** Whom a refused row is about, where that much of it can be read. */
  private identity(field: RosterField, read: ReadCell<string>): string | null {
    const column = this.mapping.columnOf[field];
    if (column === undefined) return null;
    const text = cellText(this.cells[column]);
    if (text === '' || this.redactor.holdsNationalId(text, column)) return null;
    const value = read(text);
    return value instanceof Refusal ? null : value;
  }
}
