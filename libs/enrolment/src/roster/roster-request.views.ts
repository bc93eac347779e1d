import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { EnrolmentRole } from '../enrolment.entity.js';

const ROLES = ['mentee', 'mentor'] as const;

/** What the coordinator says about a roster file. */
export class RosterOptionsBody {
  @IsIn(ROLES) @ApiProperty({ enum: ROLES }) role: EnrolmentRole;

  /** Corrections: what a column, by its index from 0, holds: a field, or `ignore`. */
  @IsOptional()
  @IsObject()
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  columns?: Record<string, string>;

  /**
   * Codes of programmes that the institution lacks and that are created. By default those that
   * stand in more than one row, with a name.
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  createProgrammes?: string[];
}

export class RosterImportOptionsBody extends RosterOptionsBody {
  /** The preview's: the import does what it showed, or nothing. */
  @IsString() @MaxLength(100) fingerprint: string;

  /** Enrolments of those who are missing from the file and are to lose their part and their seat. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10_000)
  @IsUUID(undefined, { each: true })
  withdraw?: string[];
}

/** A part of a multipart form that is JSON. What isn't stays as it is, and is refused as such. */
const parsed = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : text;
  } catch {
    return text;
  }
};

const JsonPart = (type: () => new () => object): PropertyDecorator =>
  Transform(({ obj, key }) => {
    const value = parsed((obj as Record<string, unknown>)[key]);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? plainToInstance(type(), value) : value;
  });

export class RosterPreviewForm {
  @ApiProperty({ type: 'string', format: 'binary' }) @IsOptional() file?: unknown;
  @IsObject() @ValidateNested() @JsonPart(() => RosterOptionsBody) options: RosterOptionsBody;
}

export class RosterImportForm {
  @ApiProperty({ type: 'string', format: 'binary' }) @IsOptional() file?: unknown;
  @IsObject()
  @ValidateNested()
  @JsonPart(() => RosterImportOptionsBody)
  options: RosterImportOptionsBody;
}
