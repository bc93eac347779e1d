import { SPANS, THRESHOLD_UNITS, type Span, type ThresholdUnit } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { PRESENCES, type Presence } from '../attendance.entity.js';
import { ABSENCE_DECISIONS, type AbsenceDecided } from './absence-decision.entity.js';
import { OUTLOOKS, type Outlook } from './attendance-facts.js';

/** How a student stands to what the round asks: counts of meetings in a stretch of it. */
export class AttendanceFactsView {
  @ApiProperty({ enum: SPANS }) per: Span;
  /** ISO dates, both inclusive. */
  startsOn: string;
  endsOn: string;
  /** `least` of each hundred, or so many. */
  @ApiProperty({ enum: THRESHOLD_UNITS }) unit: ThresholdUnit;
  least: number;
  attended: number;
  /** How many count so far. */
  of: number;
  /** How many are still to come, as far as is known. */
  left: number;
  /** How many one has to have attended by the end. */
  needed: number;
  /** How many more one has to attend; more than are left while more can be planned, and within reach. */
  missing: number;
  @ApiProperty({ enum: OUTLOOKS }) outlook: Outlook;
  /** Has been at fewer than is asked, of the meetings so far. */
  isBelow: boolean;
  /** Talks with the mentor count as meetings, and are among them. */
  countsTalks: boolean;
}

/** A meeting, or a talk where they count, that a student was at, or missed. */
export class MissedOrMet {
  /** The meeting's, or the talk's. */
  id: string;
  isTalk: boolean;
  groupNumber: number;
  /** ISO 8601 instant. */
  startsAt: string;
  @ApiProperty({ enum: PRESENCES }) presence: Presence;
  /** At a group that was not theirs. */
  isGuest: boolean;
  @ApiProperty({ enum: ABSENCE_DECISIONS, nullable: true }) decision: AbsenceDecided | null;
}

export class MyAttendance {
  enrolmentId: string;
  groupId: string | null;
  facts: AttendanceFactsView;
  /** By time. */
  marks: MissedOrMet[];
}

export class MyAttendances {
  rounds: MyAttendance[];
}

export class AttendingStudent {
  enrolmentId: string;
  /** Null: withheld, since it is protected. */
  name: string | null;
  groupId: string | null;
  groupNumber: number | null;
  facts: AttendanceFactsView;
  /** Absences that they excused themselves from, and nothing has been decided about. */
  undecided: number;
}

/** A group's students, for its mentors. */
export class GroupAttendance {
  /** Null: the round asks for nothing. */
  @ApiProperty({ type: [AttendingStudent], nullable: true }) students: AttendingStudent[] | null;
}

export const ATTENDANCE_SHOWN = ['all', 'below', 'out_of_reach', 'undecided'] as const;
export type AttendanceShown = (typeof ATTENDANCE_SHOWN)[number];

export class RoundAttendanceQuery {
  @IsOptional()
  @IsIn(ATTENDANCE_SHOWN)
  @ApiProperty({ enum: ATTENDANCE_SHOWN, required: false })
  show?: AttendanceShown;
  @IsOptional() @IsString() @MaxLength(400) cursor?: string;
}

export class AttendanceNumbers {
  all: number;
  below: number;
  out_of_reach: number;
  undecided: number;
}

/** A round's students by name, for its coordinators; none where the round asks for nothing. */
export class RoundAttendance {
  numbers: AttendanceNumbers;
  items: AttendingStudent[];
  next: string | null;
}

export class AttendanceExport {
  students: AttendingStudent[];
  /** How many are not in it, since their addresses are protected. */
  leftOut: number;
}

/** One student, meeting by meeting, for who coordinates the round. */
export class StudentAttendance {
  enrolmentId: string;
  name: string;
  groupNumber: number | null;
  @ApiProperty({ type: AttendanceFactsView, nullable: true }) facts: AttendanceFactsView | null;
  marks: MissedOrMet[];
}

class DecidedOn {
  /** Null: as if nothing had been said. */
  @IsOptional()
  @IsIn(ABSENCE_DECISIONS)
  @ApiProperty({ enum: ABSENCE_DECISIONS, nullable: true })
  decision: AbsenceDecided | null;
}

/** It was with one student. */
export class DecideTalkAbsence extends DecidedOn {}

export class DecideAbsence extends DecidedOn {
  @IsUUID() enrolmentId: string;
}

export class AddGuest {
  /** An e-mail address, or a full name as the round's list has it. */
  @IsString() @Length(2, 200) who: string;
}

export class RemoveGuest {
  @IsUUID() enrolmentId: string;
}
