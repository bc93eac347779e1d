import { ClosedDaysView, NamedCodeView, SPANS, type Span } from '#schemes';
import { IsDay } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PlannedMeeting, TIME } from '../meeting-requests.views.js';
import { MOST_PROPOSED } from './propose.js';
import { OBSTACLES, type Obstacle } from './turns.js';

const number = { nullable: true, type: Number } as const;

/** How the plan is wished; what is left out is as the round has it, and the group's own hour. */
export class PlanQuery {
  /** Monday is 1. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(7) weekday?: number;
  @IsOptional() @Matches(TIME) time?: string;
  /** How many there are to be, with those that are there. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(MOST_PROPOSED) count?: number;
  /** 0: spread over the time there is. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(52) everyWeeks?: number;
  /** A day of the term or year of study that is planned; left out: the first that lacks meetings. */
  @IsOptional() @IsDay() from?: string;
}

/** Days that can be planned: a term, a year of study or the round. */
export class PlanStretch {
  /** ISO dates, both inclusive. */
  startsOn: string;
  endsOn: string;
  /** How many meetings there are in these days. */
  there: number;
}

export class MovedView {
  /** The day it would have been, as an ISO date. */
  from: string;
  @ApiProperty({ enum: OBSTACLES }) why: Obstacle;
  closed: ClosedDaysView | null;
}

export class ProposedMeetingView {
  /** By the institution's calendar and clock. */
  date: string;
  time: string;
  minutes: number;
  theme: NamedCodeView | null;
  /** After the week by which its theme should have been held. */
  isLate: boolean;
  /** Later than its turn; null: it is not. */
  moved: MovedView | null;
}

/** When one of the group's students can. */
export class StudentHoursView {
  enrolmentId: string;
  /** Null: protected. */
  @ApiProperty({ nullable: true, type: String }) name: string | null;
  /** Hours of the week as `weekday * 100 + hour`; null: has not said. */
  @ApiProperty({ type: Number, isArray: true, nullable: true }) slots: number[] | null;
}

/** What a group lacks of its round's plan, as meetings that nobody has planned yet. */
export class PlanView {
  /** The days it is for: a term, a year of study or the round. ISO dates. */
  startsOn: string;
  endsOn: string;
  /** Those that are not over, of which this is one. */
  stretches: PlanStretch[];
  @ApiProperty({ enum: SPANS }) per: Span;
  /** Null: neither the round nor the reader says a number. */
  @ApiProperty(number) count: number | null;
  @ApiProperty(number) everyWeeks: number | null;
  /** How many meetings there are in these days: planned, held, or such that nobody came to. */
  there: number;
  /** The weekly hour it goes by; null: none is known, and nothing is proposed. */
  @ApiProperty(number) weekday: number | null;
  @ApiProperty({ nullable: true, type: String }) time: string | null;
  minutes: number;
  meetings: ProposedMeetingView[];
  /** How many there is no day for. */
  lacking: number;
  /** Mandatory themes without a meeting. */
  themesLeft: NamedCodeView[];
  themes: NamedCodeView[];
  /** What the institution keeps free in these days. */
  closed: ClosedDaysView[];
  /** Null where the round shows only how many can when. */
  @ApiProperty({ type: StudentHoursView, isArray: true, nullable: true })
  whoCan: StudentHoursView[] | null;
}

/** Meetings that are planned at once, or not at all. */
export class MakePlan {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PROPOSED)
  @ValidateNested({ each: true })
  @Type(() => PlannedMeeting)
  meetings: PlannedMeeting[];
}
