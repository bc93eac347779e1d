import { ApiProperty } from '@nestjs/swagger';
import type { EnrolmentRole } from '../enrolment.entity.js';

export class RosterImportCounts {
  new: number;
  changed: number;
  unchanged: number;
  conflicts: number;
  clashes: number;
  refused: number;
  /** Missing from the file and kept. */
  missing: number;
  /** Missing from the file, and withdrawn as the coordinator chose. */
  withdrawn: number;
  newProgrammes: number;
}

export class RosterImportView {
  id: string;
  @ApiProperty({ enum: ['mentee', 'mentor'] }) role: EnrolmentRole;
  fileName: string;
  importedAt: string;
  /** Null: somebody who has been erased. */
  importedBy: string | null;
  counts: RosterImportCounts;
}

export class RosterImports {
  items: RosterImportView[];
}

export class RosterImportResult {
  /** Null: there was nothing to change, so nothing was. */
  importId: string | null;
  counts: RosterImportCounts;
}
