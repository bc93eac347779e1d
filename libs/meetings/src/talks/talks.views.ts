import { STANDINGS, type Standing } from '#groups';
import { IsDay } from '#platform';
import { NamedCodeView } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
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
} from 'class-validator';
import { TIME } from '../meeting-requests.views.js';
import { WhoLogged } from '../meeting.views.js';
import { TALK_STATES, type TalkState } from './talk.entity.js';

const text = { nullable: true, required: false, type: String } as const;

export class TalksQuery {
  @IsOptional()
  @IsIn(STANDINGS)
  @ApiProperty({ enum: STANDINGS, required: false })
  as?: Standing;
}

/** Times one after the other on one day, by the institution's clock. */
export class OpenTalks {
  @IsDay() date: string;
  @Matches(TIME) time: string;
  @IsInt() @Min(1) @Max(20) count: number;
  /** How long each of them is; left out: as the scheme says. */
  @IsOptional() @IsInt() @Min(5) @Max(480) minutes?: number;
  /** Between two of them. */
  @IsOptional() @IsInt() @Min(0) @Max(120) pause?: number;
  @IsOptional() @IsString() @MaxLength(200) @ApiProperty(text) place?: string | null;
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(500)
  @ApiProperty(text)
  link?: string | null;
}

export class BookTalk {
  /** The time that is given back for this one: moving a talk is one step. */
  @IsOptional() @IsUUID() @ApiProperty(text) instead?: string | null;
}

export const TALK_OUTCOMES = ['held', 'nobody_came'] as const;
export type TalkOutcome = (typeof TALK_OUTCOMES)[number];

/** Codes of the round's list: counted for the scheme and the month, and kept nowhere else. */
export class WithTopics {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  topics?: string[];
}

export class LogTalk extends WithTopics {
  @IsIn(TALK_OUTCOMES) @ApiProperty({ enum: TALK_OUTCOMES }) outcome: TalkOutcome;
}

/** A talk that nobody had booked, told afterwards. */
export class LogUnplannedTalk extends WithTopics {
  @IsUUID() studentId: string;
  @IsDay() date: string;
  @Matches(TIME) time: string;
  /** Whose talk it was, where a coordinator logs it: the enrolment of a mentor that the group has or had. */
  @IsOptional() @IsUUID() @ApiProperty(text) mentorId?: string | null;
}

export class TalkPerson {
  enrolmentId: string;
  /** Null: withheld, since it is protected; or of somebody who is no more. */
  name: string | null;
  isFormer: boolean;
}

export class TalkAbilities {
  book: boolean;
  /** Give the time back. */
  free: boolean;
  /** Take the time away; who has booked it is told. */
  remove: boolean;
  log: boolean;
}

export class TalkView {
  id: string;
  /** ISO 8601 instants. */
  startsAt: string;
  endsAt: string;
  place: string | null;
  link: string | null;
  @ApiProperty({ enum: TALK_STATES }) state: TalkState;
  /** What came up has been counted, and is said once; false to students. */
  topicsCounted: boolean;
  mentor: TalkPerson;
  /** Null to those whose talk it is not, and while it is nobody's. */
  student: TalkPerson | null;
  /** Who said whether it was held; null: nobody has. */
  @ApiProperty({ type: WhoLogged, nullable: true }) logged: WhoLogged | null;
  /** How many times that has been corrected. */
  corrections: number;
  can: TalkAbilities;
}

/** What was said of a talk for a while. */
export class TalkAsItStood {
  version: number;
  written: WhoLogged;
  @ApiProperty({ enum: TALK_OUTCOMES }) state: TalkOutcome;
}

/** What has been said of a talk, the first first; the last is what stands. */
export class TalkHistory {
  versions: TalkAsItStood[];
}

/** How many talks one student has had, and has ahead. */
export class TalksOfStudent extends TalkPerson {
  held: number;
  booked: number;
  /** Those they did not come to and need not have, as a coordinator has decided; 0 to others. */
  excused: number;
  /** None is missing beside those. */
  isComplete: boolean;
}

export class TalksAbilities {
  /** Open times. */
  open: boolean;
  /** Log one that nobody had booked. */
  logUnplanned: boolean;
}

/** The talks of a group as one of its people sees them. */
export class Talks {
  groupId: string;
  groupNumber: number;
  pair: string[] | null;
  @ApiProperty({ enum: STANDINGS }) openedAs: Standing;
  /** How many each student is to have, and how long one is. */
  count: number;
  minutes: number;
  /** What a mentor may say that came up; empty to others. */
  topics: NamedCodeView[];
  /** The stretch of the round that they are counted in: ISO dates. */
  startsOn: string;
  endsOn: string;
  /**
   * One's own, and to a student the open times of the group's mentors; to a coordinator those that are to be
   * logged or have been; by time.
   */
  talks: TalkView[];
  /** The reader's own, as a student; null to others. */
  mine: TalksOfStudent | null;
  /** Everybody in the group; null to students. */
  students: TalksOfStudent[] | null;
  /** The mentors that the group has or had, to whoever may log for them; null to others. */
  mentors: TalkPerson[] | null;
  can: TalksAbilities;
}

export class TalksInRound extends TalksOfStudent {
  groupId: string;
  groupNumber: number;
  /** Of a pair: who is in it. */
  @ApiProperty({ type: [String], nullable: true }) pair: string[] | null;
}

/** Who of a round lacks a talk. */
export class RoundTalks {
  /** How many each student is to have in the stretch. */
  count: number;
  startsOn: string;
  endsOn: string;
  /** Students in groups who have none held and none booked, or fewer than they are to have; by group and name. */
  lacking: TalksInRound[];
  students: number;
  /** Over, and nobody has said whether they were held: a coordinator can, for the mentor; by time. */
  toLog: TalkView[];
}
