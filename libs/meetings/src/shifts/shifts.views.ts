import { IsDay, type Versioned } from '#platform';
import { NamedCodeView } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { TIME } from '../meeting-requests.views.js';
import { WhoLogged } from '../meeting.views.js';
import { SHIFT_STATES, type ShiftState } from './drop-in-shift.entity.js';

const text = { nullable: true, required: false, type: String } as const;

/** A drop-in shift as its mentor has it: times by the institution's clock. */
export class LogShift {
  @IsDay() date: string;
  @Matches(TIME) time: string;
  @Matches(TIME) endTime: string;
  @IsOptional() @IsString() @MaxLength(200) @ApiProperty(text) place?: string | null;
  @IsIn(SHIFT_STATES) @ApiProperty({ enum: SHIFT_STATES }) outcome: ShiftState;
  /** How many came; of a shift that was held. Never who. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(500)
  @ApiProperty({ nullable: true, required: false, type: Number })
  visitors?: number | null;
  /** Codes of the round's list: counted for the scheme and the month, and kept nowhere else. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  topics?: string[];
}

/** A shift that has been, by the hours the mentor has said, and nobody has logged. */
export class ShiftToLog {
  /** ISO 8601 instants. */
  startsAt: string;
  endsAt: string;
  place: string;
  /** The same by the institution's clock, as logging takes it. */
  date: string;
  time: string;
  endTime: string;
}

export class LoggedShift implements Versioned {
  id: string;
  startsAt: string;
  endsAt: string;
  date: string;
  time: string;
  endTime: string;
  place: string | null;
  @ApiProperty({ enum: SHIFT_STATES }) state: ShiftState;
  /** Null: it was not held. */
  visitors: number | null;
  /** What came up has been counted, and is said once. */
  topicsCounted: boolean;
  /** The mentor, or a coordinator for the mentor. */
  logged: WhoLogged;
  version: number;
}

/** The log of a shift as it stood for a while. */
export class ShiftAsItStood {
  version: number;
  written: WhoLogged;
  /** ISO 8601 instants. */
  startsAt: string;
  endsAt: string;
  place: string | null;
  @ApiProperty({ enum: SHIFT_STATES }) state: ShiftState;
  visitors: number | null;
}

/** A log's versions, the first first; the last is what stands. */
export class ShiftHistory {
  versions: ShiftAsItStood[];
}

export class ShiftsAbilities {
  log: boolean;
}

/** The drop-in shifts of one mentor: to the mentor, and to who runs the round. */
export class ShiftsOfMentor {
  enrolmentId: string;
  name: string;
  /** They are the reader's own. */
  isOwn: boolean;
  roundId: string;
  roundName: string;
  schemeName: string;
  /** The round's first and last day. */
  startsOn: string;
  endsOn: string;
  topics: NamedCodeView[];
  /** Both: the newest first. */
  toLog: ShiftToLog[];
  logged: LoggedShift[];
  can: ShiftsAbilities;
}

/** How many shifts there were, and how many came. */
export class ShiftNumbers {
  held: number;
  notHeld: number;
  /** Have been, and nobody has logged them. */
  notLogged: number;
  visitors: number;
}

export class ShiftsByMentor extends ShiftNumbers {
  enrolmentId: string;
  name: string;
}

export class ShiftsByMonth extends ShiftNumbers {
  /** `2026-10`. */
  month: string;
}

/** A round's drop-in shifts, for who runs it. */
export class RoundShifts {
  schemeId: string;
  /** By name. */
  mentors: ShiftsByMentor[];
  /** The newest first. */
  months: ShiftsByMonth[];
}
