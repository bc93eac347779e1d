import { IsDay } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBase64,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PlannedMeeting, TIME } from '../meeting-requests.views.js';

/** More than a programme of a hundred groups has in a term of weekly meetings. */
export const MOST_TIMETABLED = 2000;
const MOST_GROUPS = 500;
const text = { nullable: true, required: false, type: String } as const;
const number = { nullable: true, type: Number } as const;

export class GroupInRoom {
  @IsUUID() groupId: string;
  @IsOptional() @IsString() @MaxLength(200) @ApiProperty(text) place?: string | null;
}

/** The same time of the week for many groups, each in a room of its own. */
export class TimetableSeries {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_GROUPS)
  @ArrayUnique((one: GroupInRoom) => one.groupId)
  @ValidateNested({ each: true })
  @Type(() => GroupInRoom)
  groups: GroupInRoom[];

  /** The first day; the others are as many weeks later as it says, but for days that are kept free. */
  @IsDay() date: string;
  @Matches(TIME) time: string;
  @IsInt() @Min(10) @Max(480) minutes: number;
  @IsInt() @Min(1) @Max(40) count: number;
  @IsInt() @Min(1) @Max(8) everyWeeks: number;
}

export const TIMETABLE_FIELDS = [
  'group',
  'date',
  'time',
  'end',
  'minutes',
  'room',
  'theme',
] as const;
export type TimetableField = (typeof TIMETABLE_FIELDS)[number];
const MOST_COLUMNS = 100;

/** What a column of the file holds, where its header does not say so. */
export class ChosenColumn {
  @IsInt() @Min(0) @Max(MOST_COLUMNS) column: number;
  /** Null: nothing that a timetable needs. */
  @IsOptional()
  @IsIn(TIMETABLE_FIELDS)
  @ApiProperty({ enum: TIMETABLE_FIELDS, nullable: true })
  field: TimetableField | null;
}

/** A CSV or iCalendar file. */
export class TimetableFile {
  /** Its bytes, as base64. */
  @IsString() @IsBase64() @MaxLength(900_000) content: string;
  /** Of every column, once one has been chosen by hand. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @ValidateNested({ each: true })
  @Type(() => ChosenColumn)
  columns?: ChosenColumn[];
}

export class TimetabledMeeting extends PlannedMeeting {
  @IsUUID() groupId: string;
}

export class MakeTimetable {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_TIMETABLED)
  @ValidateNested({ each: true })
  @Type(() => TimetabledMeeting)
  meetings: TimetabledMeeting[];
}

/** A code, with what its sentence needs. */
export class TimetableNote {
  code: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  params: Record<string, string | number>;
}

/** A meeting as it would be, with what stands in its way and what to look at. */
export class PreviewedMeeting {
  /** Where it stands in the file; null: it comes from no file. */
  @ApiProperty(number) line: number | null;
  groupId: string;
  groupNumber: number;
  date: string;
  time: string;
  minutes: number;
  @ApiProperty({ nullable: true, type: String }) place: string | null;
  /** A code of the round's themes. */
  @ApiProperty({ nullable: true, type: String }) theme: string | null;
  /** Why it cannot be; none: it can. */
  faults: TimetableNote[];
  /** It can be, but a room is taken twice, it is past, or it is not on the day it would have been. */
  warnings: TimetableNote[];
}

/** A row or an event of a file that was not understood. */
export class RefusedTimetableRow {
  line: number;
  faults: TimetableNote[];
  /** What stands there, shortened. */
  content: string;
}

/** A column of a file, and what it is taken to hold. */
export class TimetableColumn {
  /** From 0. */
  column: number;
  header: string;
  @ApiProperty({ enum: TIMETABLE_FIELDS, nullable: true }) field: TimetableField | null;
  /** Its first values. */
  samples: string[];
}

export class TimetablePreview {
  meetings: PreviewedMeeting[];
  /** Of a CSV file; none: there is nothing to choose. */
  columns: TimetableColumn[];
  /** What there must be a column for, and is none: nothing is read before one is chosen. */
  @ApiProperty({ enum: TIMETABLE_FIELDS, isArray: true }) missing: TimetableField[];
  refused: RefusedTimetableRow[];
  /** How many of a series there is no week for, in each group. */
  lacking: number;
}

export class TimetableDone {
  meetings: number;
  groups: number;
}

/** A group to set times for. */
export class TimetableGroup {
  id: string;
  number: number;
  @ApiProperty({ nullable: true, type: String }) campus: string | null;
  /** Of its students; none: not known of any. */
  programmes: string[];
  mentors: string[];
  /** Of a pair: who is in it. */
  @ApiProperty({ type: [String], nullable: true }) pair: string[] | null;
  /** Planned and held, from the first to the last day of what counts now. */
  planned: number;
  held: number;
}

export class TimetableGroups {
  groups: TimetableGroup[];
  startsOn: string;
  endsOn: string;
  /** How many there should be in these days; null: no number is set. */
  @ApiProperty(number) count: number | null;
  minutes: number;
  @ApiProperty(number) everyWeeks: number | null;
  can: TimetableAbilities;
}

export class TimetableAbilities {
  /** The round is one whose meetings are planned. */
  timetable: boolean;
}
