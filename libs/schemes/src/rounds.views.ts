import { IsDay, MayBeLeftOut, type Versioned } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { ROUND_LOSSES, type RoundLossKind } from './round-losses.js';
import { ROUND_STATES, type RoundState } from './round.entity.js';
import { LocksView } from './settings/locks.views.js';
import type { RoundTerm } from './round-terms.js';
import { GroupWishView, SchemeSettingsView } from './settings/settings.views.js';

const TERM = /^\d{4}-(VÅR|HØST)$/u;
const MOST_TERMS = 24;

/** How many of a round's students and mentors there are in each state. */
export class RoundFigures {
  /** Students on the roster, whatever they answered. */
  students: number;
  /** Asked, and silent so far. */
  invited: number;
  joined: number;
  declined: number;
  mentors: number;
}

export class RoundSummary {
  id: string;
  name: string;
  cohort: string;
  startsOn: string;
  endsOn: string;
  @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
  figures: RoundFigures;
}

export class RoundAbilities {
  /** Name, dates, settings and state. */
  change: boolean;
  /** Change settings that are locked, too. */
  lock: boolean;
  /** See, invite and correct its people, form its groups. */
  run: boolean;
  /** See which of its groups meet, or how many. */
  readProgress: boolean;
  /** Remove everybody, and what they did, now. */
  clear: boolean;
}

/** A term that the round lasts through; what is between two of them is a pause. */
export class RoundTermView implements RoundTerm {
  /** `2026-HØST`. */
  @Matches(TERM) term: string;
  @IsDay() startsOn: string;
  @IsDay() endsOn: string;
}

export class RoundView implements Versioned {
  id: string;
  schemeId: string;
  schemeName: string;
  name: string;
  cohort: string;
  /** Beside that one. */
  moreCohorts: string[];
  /** The programmes it is for; none: all. */
  programmeIds: string[];
  startsOn: string;
  endsOn: string;
  /** In order; none: one stretch of days. */
  terms: RoundTermView[];
  /** ISO dates; null: no last day. To apply as a mentor, and for a student's yes. */
  applyBy: string | null;
  answerBy: string | null;
  @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
  /** The states it may go to from here. */
  @ApiProperty({ enum: ROUND_STATES, isArray: true }) nextStates: RoundState[];
  settings: SchemeSettingsView;
  /** Every wish for its groups with the weight it has now, whether somebody said so or not. */
  wishes: GroupWishView[];
  /** As its scheme has them. */
  locks: LocksView;
  version: number;
  can: RoundAbilities;
}

export class RoundInScheme extends RoundSummary {
  schemeId: string;
  schemeName: string;
}

export class Rounds {
  rounds: RoundInScheme[];
}

export class ProgrammeView {
  id: string;
  code: string;
  name: string;
}

export class Programmes {
  programmes: ProgrammeView[];
}

export class OpenRoundBody {
  @IsString() @IsNotEmpty() @MaxLength(200) name: string;
  /** `2026-HØST`. */
  @Matches(TERM) cohort: string;
  /** Without dates: the terms of the scheme's semesters; where it has none, the cohort's first year. */
  @MayBeLeftOut() @IsDay() startsOn?: string;
  @MayBeLeftOut() @IsDay() endsOn?: string;
}

export class ChangeRoundBody {
  @MayBeLeftOut() @IsString() @IsNotEmpty() @MaxLength(200) name?: string;
  @MayBeLeftOut() @Matches(TERM) cohort?: string;
  @MayBeLeftOut() @IsDay() startsOn?: string;
  @MayBeLeftOut() @IsDay() endsOn?: string;
  /** With any, the first and the last day are theirs. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(MOST_TERMS)
  @ValidateNested({ each: true })
  @Type(() => RoundTermView)
  terms?: RoundTermView[];
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(MOST_TERMS)
  @Matches(TERM, { each: true })
  moreCohorts?: string[];
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  programmeIds?: string[];
  /** Null: no last day. */
  @MayBeLeftOut()
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  @ApiProperty({ type: String, nullable: true, required: false })
  applyBy?: string | null;
  @MayBeLeftOut()
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  @ApiProperty({ type: String, nullable: true, required: false })
  answerBy?: string | null;
  @MayBeLeftOut() @ValidateNested() @Type(() => SchemeSettingsView) settings?: SchemeSettingsView;
}

export class MoveRoundBody {
  @IsIn(ROUND_STATES) @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
  /** What the preview of this move said: needed where something would be lost. */
  @MayBeLeftOut() @IsString() @MaxLength(500) agreed?: string;
}

export class MovePreviewQuery {
  @IsIn(ROUND_STATES) @ApiProperty({ enum: ROUND_STATES }) to: RoundState;
}

export class RoundLoss {
  @ApiProperty({ enum: ROUND_LOSSES }) what: RoundLossKind;
  count: number;
}

/** What stops, or cannot be done any more, when a round goes to a state. */
export class RoundMove {
  @ApiProperty({ enum: ROUND_STATES }) to: RoundState;
  losses: RoundLoss[];
  /** Meetings and talks to come that stay planned, though the round stops running. */
  left: RoundLoss[];
  /** To be sent with the move. */
  agreed: string;
}
