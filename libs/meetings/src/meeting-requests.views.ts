import { STANDINGS, type Standing } from '#groups';
import { IsDay } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PRESENCES, type Presence } from './attendance.entity.js';
import { TASK_STATES, type TaskState } from './meeting.entity.js';

/** Of a day, as `14:15`. */
export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const webLink = { protocols: ['http', 'https'], require_protocol: true };
const text = { nullable: true, required: false, type: String } as const;

export class OpenMeetingsQuery {
  @IsOptional()
  @IsIn(STANDINGS)
  @ApiProperty({ enum: STANDINGS, required: false })
  as?: Standing;
}

/** Both dates inclusive, by the institution's clock. Without them: from two months ago on. */
export class MyMeetingsQuery {
  @IsOptional() @IsDay() from?: string;
  @IsOptional() @IsDay() to?: string;
}

/** A meeting to be. Times are by the institution's clock. */
export class PlannedMeeting {
  @IsDay() date: string;
  @Matches(TIME) time: string;
  @IsOptional() @IsInt() @Min(10) @Max(480) minutes?: number;
  @IsOptional() @IsString() @MaxLength(200) @ApiProperty(text) place?: string | null;
  @IsOptional() @IsUrl(webLink) @MaxLength(500) @ApiProperty(text) link?: string | null;
  /** A code of the round's themes. */
  @IsOptional() @IsString() @ApiProperty(text) theme?: string | null;
}

/** A meeting, or a series at the same time of the week. */
export class PlanMeetings extends PlannedMeeting {
  @IsOptional() @IsInt() @Min(1) @Max(30) count?: number;
  @IsOptional() @IsInt() @Min(1) @Max(8) everyWeeks?: number;
  /** A single one is meant to be on a day that is kept free; a series passes over such days. */
  @IsOptional() @IsBoolean() onClosedDay?: boolean;
}

/** What is left out stays as it is; null takes it away. */
export class ChangeMeeting {
  @IsOptional() @IsDay() date?: string;
  @IsOptional() @Matches(TIME) time?: string;
  @IsOptional() @IsInt() @Min(10) @Max(480) minutes?: number;
  @IsOptional() @IsString() @MaxLength(200) @ApiProperty(text) place?: string | null;
  @IsOptional() @IsUrl(webLink) @MaxLength(500) @ApiProperty(text) link?: string | null;
  @IsOptional() @IsString() @ApiProperty(text) theme?: string | null;
  @IsOptional() @IsBoolean() cancelled?: boolean;
  /** It is meant to be moved to a day that is kept free. */
  @IsOptional() @IsBoolean() onClosedDay?: boolean;
}

export class MarkedAttendance {
  @IsUUID() enrolmentId: string;
  @IsIn(PRESENCES) @ApiProperty({ enum: PRESENCES }) presence: Presence;
}

export const OUTCOMES = ['held', 'cancelled', 'nobody_came'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export class LogMeeting {
  @IsIn(OUTCOMES) @ApiProperty({ enum: OUTCOMES }) outcome: Outcome;
  /**
   * Who is not named came, if it was held: but where attendance is required or hours are paid, each
   * has to be named.
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique((entry: MarkedAttendance) => entry.enrolmentId)
  @ValidateNested({ each: true })
  @Type(() => MarkedAttendance)
  attendance?: MarkedAttendance[];
  /** Where the scheme counts heads. */
  @IsOptional() @IsInt() @Min(0) @Max(1000) presentCount?: number;
  /** Codes of the round's themes and topics. */
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) themes?: string[];
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) topics?: string[];
  /** How long it really was, in minutes; left out: as long as it was planned. */
  @IsOptional() @IsInt() @Min(5) @Max(600) minutes?: number;
  /** Whether the students had done what the theme asks of them. */
  @IsOptional()
  @IsIn(TASK_STATES)
  @ApiProperty({ enum: TASK_STATES, nullable: true, required: false })
  taskState?: TaskState | null;
  /** What is to be done next, and until when: the group reads this. */
  @IsOptional() @IsString() @MaxLength(500) @ApiProperty(text) nextStep?: string | null;
  @IsOptional() @IsDay() @ApiProperty(text) nextStepOn?: string | null;
  /** The group reads this. */
  @IsOptional() @IsString() @MaxLength(4000) @ApiProperty(text) summary?: string | null;
  /** Its author alone reads this; left out, it stays as it is. */
  @IsOptional() @IsString() @MaxLength(8000) @ApiProperty(text) reflection?: string | null;
}

/** A meeting that nobody planned, logged in one step. */
export class LogUnplannedMeeting extends LogMeeting {
  @IsDay() date: string;
  @Matches(TIME) time: string;
  @IsOptional() @IsString() @MaxLength(200) @ApiProperty(text) place?: string | null;
  /** There is another meeting at the time, of the group or of its mentor, and this one was, too. */
  @IsOptional() @IsBoolean() besidesOther?: boolean;
}

export class WriteReflection {
  @IsString() @MaxLength(8000) body: string;
}
