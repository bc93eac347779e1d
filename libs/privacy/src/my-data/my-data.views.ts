import { ApiProperty } from '@nestjs/swagger';
import { SECTIONS, type Section } from '../register/held.js';

/** What one table holds. The web names the columns; a column with null holds nothing. */
export class MyDataTable {
  table: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  rows: Record<string, unknown>[];
}

export class MyDataPart {
  @ApiProperty({ enum: SECTIONS }) section: Section;
  /** Those that hold anything. */
  tables: MyDataTable[];
}

/** All that is held about the one who asks. */
export class MyData {
  institutionName: string;
  readAt: Date;
  parts: MyDataPart[];
}
