import { CLASH_REASONS, ROSTER_FIELDS, ROSTER_NOTICE_CODES, ROW_PROBLEM_CODES } from '#people';
import { ApiProperty } from '@nestjs/swagger';
import type { EnrolmentState } from '../enrolment.entity.js';

const COLUMN_FIELDS = [...ROSTER_FIELDS, 'nationalId', 'ignore'] as const;

export class RosterColumn {
  /** From 0. */
  column: number;
  header: string;
  /** What it fills now. `nationalId` is never imported, and can't be changed. */
  @ApiProperty({ enum: COLUMN_FIELDS }) field: string;
  /** How sure the guess was, 0–1. */
  confidence: number;
  /** The first three values that aren't blank. */
  samples: string[];
}

export class RosterCounts {
  rows: number;
  new: number;
  unchanged: number;
  changed: number;
  /** Rows in which something that was corrected in Kull differs; Kull's value stays. */
  conflicts: number;
  /** Rows of which nobody can say for sure whose they are. They are left out. */
  clashes: number;
  /** Persons who left the round and are still in the file. They are not put back. */
  withdrawn: number;
  refused: number;
  /** Persons of an earlier file who aren't in this one. */
  missing: number;
}

export class RosterPerson {
  line: number;
  name: string;
  studentNumber: string | null;
  isProtected: boolean;
}

/** A row of which nobody can say for sure whose it is. */
export class RosterClash extends RosterPerson {
  @ApiProperty({ enum: CLASH_REASONS }) reason: string;
}

/** Values as texts or codes, in a list because some fields hold several; empty is unknown. */
export class RosterChange {
  @ApiProperty({ enum: ROSTER_FIELDS }) field: string;
  old: string[];
  new: string[];
  /** A contact of somebody whose address is protected: the values aren't shown. */
  hidden: boolean;
}

export class RosterChangedPerson extends RosterPerson {
  changes: RosterChange[];
}

/** `old` is Kull's value, which stays, `new` the file's. */
export class RosterConflictPerson extends RosterPerson {
  conflicts: RosterChange[];
}

export class RosterProblem {
  @ApiProperty({ enum: ROSTER_FIELDS, nullable: true }) field: string | null;
  @ApiProperty({ enum: ROW_PROBLEM_CODES }) code: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  params: Record<string, string | number>;
}

export class RosterRefusedRow {
  line: number;
  problems: RosterProblem[];
}

export class RosterMissingPerson {
  enrolmentId: string;
  name: string;
  studentNumber: string | null;
  @ApiProperty({ enum: ['listed', 'invited', 'joined', 'declined', 'withdrawn'] })
  state: EnrolmentState;
  isProtected: boolean;
  /** The group where the person has a seat today. */
  groupNumber: number | null;
}

export class RosterNoticeView {
  @ApiProperty({ enum: ROSTER_NOTICE_CODES }) code: string;
  column: number | null;
  rows: number | null;
}

/** A programme that the file names and the institution doesn't have. */
export class RosterProgramme {
  code: string;
  /** Null where the file doesn't say: then it can't be created. */
  name: string | null;
  rows: number;
  /** Whether the import creates it. If not, its rows are refused. */
  create: boolean;
}

/** What an import of a file would do. Lists hold the first rows of each kind; `counts` are whole. */
export class RosterPreview {
  fileName: string;
  encoding: string;
  separator: string;
  columns: RosterColumn[];
  /** Fields that some column must fill before the rows can be read. */
  @ApiProperty({ enum: ROSTER_FIELDS, isArray: true }) missingFields: string[];
  unknownProgrammes: RosterProgramme[];
  notices: RosterNoticeView[];
  counts: RosterCounts;
  new: RosterPerson[];
  changed: RosterChangedPerson[];
  conflicts: RosterConflictPerson[];
  clashes: RosterClash[];
  withdrawn: RosterPerson[];
  refused: RosterRefusedRow[];
  missing: RosterMissingPerson[];
  /** To import exactly this; null while fields are missing. */
  fingerprint: string | null;
}

export class RosterRefusedCells {
  cells: string[];
  problems: RosterProblem[];
}

/** Every refused row under its own columns, to write a file that can be mended. */
export class RosterRefusedRows {
  header: string[];
  rows: RosterRefusedCells[];
}
