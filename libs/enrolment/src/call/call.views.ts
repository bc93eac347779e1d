import { LocalizedText, MENTOR_KINDS, type MentorKind } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { APPLICATION_STATES, type ApplicationState } from './mentor-application.entity.js';

const MOST_AT_ONCE = 500;

/** What a kind of mentor is asked and given, for whoever thinks of applying. */
export class CalledKind {
  @ApiProperty({ enum: MENTOR_KINDS }) kind: MentorKind;
  training: boolean;
  declaration: boolean;
  paid: boolean;
  /** Hours of work agreed for a term. Null: none are. */
  hours: number | null;
}

export class MyApplication {
  @ApiProperty({ enum: MENTOR_KINDS }) kind: MentorKind;
  motivation: string;
  @ApiProperty({ enum: APPLICATION_STATES }) state: ApplicationState;
  appliedAt: string;
  decidedAt: string | null;
}

/** A round that calls for mentors, or that I have applied in. */
export class MentorCall {
  roundId: string;
  roundName: string;
  schemeName: string;
  startsOn: string;
  endsOn: string;
  about: LocalizedText;
  /** The last day to apply. Null: none is set. */
  applyBy: string | null;
  kinds: CalledKind[];
  /** Is open, and I am not in the round already. */
  canApply: boolean;
  application: MyApplication | null;
}

export class MentorCalls {
  /** The first to close first. */
  calls: MentorCall[];
}

export class ApplyBody {
  @IsIn(MENTOR_KINDS) @ApiProperty({ enum: MENTOR_KINDS }) kind: MentorKind;
  /** For the round's coordinators alone. */
  @IsString() @IsNotEmpty() @MaxLength(2000) motivation: string;
}

/** Somebody who applies, as the round's coordinators see it. */
export class ApplicationListed {
  id: string;
  name: string;
  programme: string | null;
  /** Null also where the person is protected. */
  email: string | null;
  isProtected: boolean;
  @ApiProperty({ enum: MENTOR_KINDS }) kind: MentorKind;
  motivation: string;
  @ApiProperty({ enum: APPLICATION_STATES }) state: ApplicationState;
  appliedAt: string;
  decidedAt: string | null;
}

export class ApplicationAbilities {
  decide: boolean;
}

export class MentorApplications {
  /** Where people apply, in the web. */
  isCalling: boolean;
  applyBy: string | null;
  /** Those that wait for an answer first, then the latest. */
  applications: ApplicationListed[];
  can: ApplicationAbilities;
}

export const DECISIONS_ON_APPLICATIONS = ['selected', 'turned_down'] as const;

export class DecideOnApplications {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @IsUUID(undefined, { each: true })
  applicationIds: string[];

  @IsIn(DECISIONS_ON_APPLICATIONS)
  @ApiProperty({ enum: DECISIONS_ON_APPLICATIONS })
  decision: (typeof DECISIONS_ON_APPLICATIONS)[number];
}
