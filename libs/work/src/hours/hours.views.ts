import { IsDay } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ENTRY_KINDS, WORK_KINDS, type EntryKind, type WorkKind } from './timesheet-lines.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
export const MONTH_STATES = ['open', 'submitted', 'approved', 'sent_back'] as const;
export type MonthState = (typeof MONTH_STATES)[number];

export class MonthQuery {
  /** `2026-10`; without it, this month. */
  @IsOptional() @Matches(MONTH) month?: string;
}

export class TimesheetLineView {
  @ApiProperty({ enum: WORK_KINDS }) kind: WorkKind;
  /** The meeting's id, or the entry's. */
  subjectId: string;
  /** ISO date. */
  day: string;
  /** Less than none in a correction that takes something back. */
  minutes: number;
  /** The difference to what was approved of it in an earlier month. */
  isCorrection: boolean;
  groupNumber: number | null;
  note: string | null;
  /** It is an entry that is still there to change. */
  isEntry: boolean;
}

export class MeetingNotWorked {
  meetingId: string;
  day: string;
  minutes: number;
  groupNumber: number;
}

export class MonthInShort {
  month: string;
  @ApiProperty({ enum: MONTH_STATES }) state: MonthState;
  minutes: number;
}

export class TimesheetAbilities {
  /** Enter work, change entries, say that one was not at a meeting. */
  enter: boolean;
  submit: boolean;
  decide: boolean;
}

/** A mentor's month: what was worked, and what has been said of it. */
export class TimesheetView {
  /** Null: it has not been submitted. */
  id: string | null;
  enrolmentId: string;
  name: string;
  roundId: string;
  roundName: string;
  schemeId: string;
  schemeName: string;
  month: string;
  @ApiProperty({ enum: MONTH_STATES }) state: MonthState;
  lines: TimesheetLineView[];
  minutes: number;
  /** Meetings of the month that the mentor was not at. */
  notWorked: MeetingNotWorked[];
  /** Why it was sent back. */
  word: string | null;
  /** Agreed for a term; null: nothing is. */
  agreedHours: number | null;
  /** Worked in the term, with what is not approved yet. */
  workedMinutes: number;
  months: MonthInShort[];
  can: TimesheetAbilities;
}

export class MyHours {
  enrolmentId: string;
  roundName: string;
  schemeName: string;
  agreedHours: number | null;
  workedMinutes: number;
  months: MonthInShort[];
}

export class MyHoursList {
  rounds: MyHours[];
}

export class EnterWork {
  @IsDay() day: string;
  @IsIn(ENTRY_KINDS) @ApiProperty({ enum: ENTRY_KINDS }) kind: EntryKind;
  @IsInt() @Min(5) @Max(720) minutes: number;
  /** The mentor and the coordinator read this. */
  @IsOptional() @IsString() @MaxLength(200) note?: string;
}

export class MarkMeeting {
  @IsUUID() meetingId: string;
  /** Whether I was at it. */
  @IsBoolean() worked: boolean;
}

export class SubmitTimesheet {
  @Matches(MONTH) month: string;
}

export class SheetInRound {
  /** Null: not submitted. */
  id: string | null;
  enrolmentId: string;
  name: string;
  @ApiProperty({ enum: MONTH_STATES }) state: MonthState;
  minutes: number;
  /** How much of it is corrections of earlier months. */
  correctedMinutes: number;
  agreedHours: number | null;
  workedMinutes: number;
}

export class MonthWaiting {
  month: string;
  /** How many mentors' timesheets. */
  count: number;
}

/** Every paid mentor's timesheet of a month. */
export class RoundHours {
  month: string;
  /** Months in which there is something, the latest first. */
  months: string[];
  mentors: SheetInRound[];
  /** Submitted and not decided on, the oldest first. */
  waiting: MonthWaiting[];
}

export class SeenTimesheet {
  @IsUUID() @ApiProperty({ format: 'uuid' }) id: string;
  /** As the coordinator saw it: what has changed since is not approved. */
  @IsInt() minutes: number;
}

export class ApproveTimesheets {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => SeenTimesheet)
  timesheets: SeenTimesheet[];
}

export class ApprovedTimesheets {
  /** How many were approved. */
  approved: number;
  /** How many were not, since their hours have changed or they wait no more. */
  changed: number;
}

export class SendBack {
  /** The mentor reads this. */
  @IsString() @IsNotEmpty() @MaxLength(500) word: string;
}

export class ExportHours {
  @Matches(MONTH) month: string;
}

/** A line of the file for payroll: an approved timesheet in minutes. */
export class PayrollLine {
  givenName: string;
  familyName: string;
  studentNumber: string | null;
  email: string | null;
  month: string;
  meeting: number;
  /** With single students. */
  talk: number;
  /** Drop-in. */
  shift: number;
  preparation: number;
  training: number;
  other: number;
  /** Corrections of earlier months, of any kind. */
  corrections: number;
  total: number;
  /** ISO date. */
  approvedOn: string;
}

export class HoursExport {
  schemeName: string;
  roundName: string;
  lines: PayrollLine[];
  /** How many are not in it, since their addresses are protected. */
  leftOut: number;
}
