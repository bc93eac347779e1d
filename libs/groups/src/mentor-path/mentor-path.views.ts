import { ENROLMENT_STATES, type EnrolmentState } from '#enrolment';
import { IsDay, MayBeLeftOut, type Versioned } from '#platform';
import {
  FORMATS,
  MENTOR_KINDS,
  ROUND_STATES,
  type Format,
  type MentorKind,
  type RoundState,
} from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { DeclarationTexts } from './declaration.views.js';
import { PATH_STEPS, type PathStep } from './mentor-path.policy.js';
import { GAPS, type Gap } from './path-sql.js';

const MOST_AT_ONCE = 500;

/** What the round asks of a mentor before there can be a group. */
export class PathAsks {
  training: boolean;
  declaration: boolean;
}

export class PathAcceptance {
  version: number;
  acceptedAt: string;
}

/** A mentor in a round, as its coordinators see them. */
export class MentorOnPath implements Versioned {
  enrolmentId: string;
  name: string;
  isProtected: boolean;
  @ApiProperty({ enum: MENTOR_KINDS }) kind: MentorKind;
  @ApiProperty({ enum: ENROLMENT_STATES }) state: EnrolmentState;
  @ApiProperty({ enum: PATH_STEPS }) step: PathStep;
  /** What keeps the mentor from being given a group. */
  @ApiProperty({ enum: GAPS, isArray: true }) gaps: Gap[];
  asks: PathAsks;
  trainedAt: string | null;
  /** The latest version that was accepted, also where it no longer holds. */
  accepted: PathAcceptance | null;
  /** Said of this mentor alone; null: as for others of the kind. */
  maxGroups: number | null;
  /** How many groups, or mentees one to one, it comes to. */
  capacity: number;
  /** Per cent of what others of the kind do; null: all of it. */
  partTime: number | null;
  leaveFrom: string | null;
  leaveTo: string | null;
  /** Open groups. */
  groups: number;
  leadId: string | null;
  leadName: string | null;
  version: number;
}

export class MentorPathAbilities {
  note: boolean;
}

export class MentorPaths {
  roundId: string;
  schemeId: string;
  /** Whether some kind of mentor has to accept one. */
  asksDeclaration: boolean;
  /** Of the declaration: 0 where none has been written, and nobody can accept it. */
  declarationVersion: number;
  /** By name. */
  mentors: MentorOnPath[];
  can: MentorPathAbilities;
}

/** The same for many mentors at once. What is left out stays. */
export class NoteOfMentors {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @IsUUID(undefined, { each: true })
  enrolmentIds: string[];

  @MayBeLeftOut() @IsBoolean() trained?: boolean;

  /** A mentor of the same round; null: nobody. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  leadId?: string | null;
}

const unlessNull = () => ValidateIf((_, value) => value !== null);

/** What is agreed with one mentor, always whole. */
export class MentorTermsBody {
  /** Null: as for others of the kind. */
  @unlessNull()
  @IsInt()
  @Min(1)
  @Max(10)
  @ApiProperty({ type: Number, nullable: true })
  maxGroups: number | null;

  /** Per cent. Null: all of it. */
  @unlessNull()
  @IsInt()
  @Min(1)
  @Max(100)
  @ApiProperty({ type: Number, nullable: true })
  partTime: number | null;

  /** The first and the last day of a leave. Null, both: none. */
  @unlessNull() @IsDay() @ApiProperty({ type: String, nullable: true }) leaveFrom: string | null;
  @unlessNull() @IsDay() @ApiProperty({ type: String, nullable: true }) leaveTo: string | null;
}

export class EndMentor {
  /** False: takes groups again. */
  @IsBoolean() ended: boolean;
}

/** My own path as a mentor in a round. */
export class MyMentorPath {
  enrolmentId: string;
  schemeName: string;
  roundName: string;
  @ApiProperty({ enum: ROUND_STATES }) roundState: RoundState;
  @ApiProperty({ enum: FORMATS }) format: Format;
  @ApiProperty({ enum: MENTOR_KINDS }) kind: MentorKind;
  @ApiProperty({ enum: PATH_STEPS }) step: PathStep;
  @ApiProperty({ enum: GAPS, isArray: true }) gaps: Gap[];
  asks: PathAsks;
  trainedAt: string | null;
  /** Every version I have accepted in this round, the latest first. */
  accepted: PathAcceptance[];
  /** The one that holds now. 0: none has been written yet. */
  declarationVersion: number;
  declaration: DeclarationTexts | null;
  capacity: number;
  leaveFrom: string | null;
  leaveTo: string | null;
  groups: number;
}

export class MyMentorPaths {
  /** The newest round first. */
  paths: MyMentorPath[];
}
