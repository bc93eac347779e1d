import {
  FORGETTING_STATES,
  FORGOTTEN_WHY,
  KEPT_BECAUSE,
  ROUND_STATES,
  type ForgettingState,
  type ForgottenWhy,
  type KeptBecause,
  type RoundState,
} from '#schemes';
import { AttendanceView, RoundNumbers, ShiftNumbers } from '#insight';
import { IsDay } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';

export class RowsThatGo {
  table: string;
  /** Null: how many there are, and whether there are any, is told to nobody. */
  rows: number | null;
}

/** What forgetting a round comes to. */
export class ForgettingPlan {
  goes: RowsThatGo[];
  /** People whom nothing else ties to Kull: they are erased. */
  erased: number;
  /** People who have a role, or a part in another round: they stay, without this round. */
  staying: number;
  /** What is sent back by whoever has read it. */
  fingerprint: string;
}

export class RemainingNumbers {
  numbers: RoundNumbers;
  attendance: AttendanceView;
  /** Null: a round without drop-in hours. */
  shifts: ShiftNumbers | null;
}

export class RoundPastLimit {
  roundId: string;
  roundName: string;
  schemeName: string;
  @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
  endsOn: string;
  months: number;
  /** The last day on which its scheme keeps it. */
  limit: string;
  version: number;
  /** Put off through this day; null: not. */
  keptUntil: string | null;
  @ApiProperty({ enum: KEPT_BECAUSE, nullable: true }) keptBecause: KeptBecause | null;
  isDue: boolean;
  plan: ForgettingPlan;
  stays: RemainingNumbers;
}

export class SchemeRetention {
  id: string;
  name: string;
  /** Null: nobody has said how long. Nothing of it is ever due. */
  months: number | null;
  version: number;
}

export class ForgottenRound {
  roundId: string;
  roundName: string;
  @ApiProperty({ enum: FORGOTTEN_WHY }) why: ForgottenWhy;
  @ApiProperty({ enum: FORGETTING_STATES }) state: ForgettingState;
  forgottenAt: Date;
  /** How many were to be erased, and how many still wait for it. */
  people: number;
  peopleLeft: number;
}

export class Retention {
  schemes: SchemeRetention[];
  /** The oldest first; those that are put off are among them. */
  past: RoundPastLimit[];
  /** The newest first, the last fifty. */
  forgotten: ForgottenRound[];
}

export class ForgetBody {
  /** The fingerprint of the plan that was read. */
  @IsString() @MaxLength(64) plan: string;
}

export class KeepLongerBody {
  /** Through this day. */
  @IsDay() until: string;
  @IsIn(KEPT_BECAUSE) @ApiProperty({ enum: KEPT_BECAUSE }) because: KeptBecause;
}

export class ClearingAbilities {
  clear: boolean;
}

/** What clearing a round comes to. */
export class RoundClearing {
  roundId: string;
  roundName: string;
  @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
  version: number;
  plan: ForgettingPlan;
  /** Null: it has not run, so no numbers are kept. */
  stays: RemainingNumbers | null;
  /** Meetings and talks to come: until the round is put away, which cancels them, it cannot be cleared. */
  ahead: number;
  can: ClearingAbilities;
}

export class ClearBody {
  /** The round's name, typed by whoever clears it. */
  @IsString() @MaxLength(300) name: string;
  /** The fingerprint of the plan that was read. */
  @IsString() @MaxLength(64) plan: string;
}
