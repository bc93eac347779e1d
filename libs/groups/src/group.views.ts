import { SharedAnswer } from '#enrolment';
import { ROUND_STATES, type RoundState } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { STANDINGS, type Standing } from './standing.js';

export class OpenGroupQuery {
  /** The role to open the group in; without it, the closest one held. */
  @IsOptional()
  @IsIn(STANDINGS)
  @ApiProperty({ enum: STANDINGS, required: false })
  as?: Standing;
}

export class GroupRound {
  id: string;
  schemeId: string;
  name: string;
  @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
  /** ISO date: there is a pause until then; null: none. */
  pauseUntil: string | null;
}

/** Somebody in a group. What the reader may not see is null; a null name is protected, or former. */
export class GroupPerson {
  enrolmentId: string;
  isMe: boolean;
  isProtected: boolean;
  /** Has been erased: there was somebody. */
  isFormer: boolean;
  name: string | null;
  programme: string | null;
  email: string | null;
  phone: string | null;
  /** Where a mentor's photo is. */
  photo: string | null;
  /** To questions whose answers the reader may see. */
  answers: SharedAnswer[];
}

export class GroupHour {
  /** `weekday * 100 + hour`. */
  slot: number;
  members: number;
  mentor: boolean;
}

export class GroupSeats {
  total: number;
  taken: number;
}

export class GroupAvailability {
  hours: GroupHour[];
  /** Members who said when they can. */
  answered: number;
}

/** Somebody who stands in for the group's mentor, today or later. */
export class GroupSubstitute {
  id: string;
  enrolmentId: string;
  /** Null: protected, or former. */
  name: string | null;
  isMe: boolean;
  /** Today. */
  isOn: boolean;
  startsOn: string;
  endsOn: string;
}

export class GroupAbilities {
  seeMeetings: boolean;
  /** The scheme has talks of a mentor with one student. */
  seeTalks: boolean;
  keepMeetings: boolean;
  /** Log its meetings for a mentor who does not. */
  logForMentor: boolean;
  /** Move its students, replace its mentor, merge, split or close it. */
  change: boolean;
  /** Ask the coordinators for another group. */
  askForAnother: boolean;
  /** See who was in it when. */
  seeStays: boolean;
  /** Give it further mentors, and substitutes. */
  addMentors: boolean;
}

export class GroupView {
  id: string;
  number: number;
  /** A pair: who is in it, but for the reader and whom the reader does not see; null: a group. */
  pair: string[] | null;
  campus: string | null;
  /** The hour in common: `weekday * 100 + hour`. */
  slot: number | null;
  version: number;
  /** Has ended before the round. */
  closedAt: string | null;
  schemeName: string;
  round: GroupRound;
  @ApiProperty({ enum: STANDINGS }) openedAs: Standing;
  @ApiProperty({ enum: STANDINGS, isArray: true }) standings: Standing[];
  mentors: GroupPerson[];
  /** The first first. */
  substitutes: GroupSubstitute[];
  members: GroupPerson[];
  seats: GroupSeats | null;
  availability: GroupAvailability | null;
  /** Whether the two of a pair have agreed on goals; null where there is nothing to tell. */
  hasAgreement: boolean | null;
  can: GroupAbilities;
}
