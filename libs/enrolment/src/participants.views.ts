import { MayBeLeftOut, type Versioned } from '#platform';
import type { Gender } from '#people';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
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
} from 'class-validator';
import {
  ENROLMENT_ROLES,
  ENROLMENT_STATES,
  WAYS_IN,
  type EnrolmentRole,
  type EnrolmentState,
  type WayIn,
} from './enrolment.entity.js';
import { OtherPart, StudentLeave } from './leave/leave.views.js';
import { FieldAnswered } from './form/index.js';

export const GENDERS = ['woman', 'man', 'other'] as const satisfies readonly Gender[];

/** What somebody who is counted as lacking it has none of. */
export const LACKS = ['group', 'email', 'working_email', 'answers'] as const;

export class ParticipantsQuery {
  @IsOptional()
  @IsIn(ENROLMENT_ROLES)
  @ApiProperty({ enum: ENROLMENT_ROLES, required: false })
  role?: EnrolmentRole;

  @IsOptional()
  @IsIn(ENROLMENT_STATES)
  @ApiProperty({ enum: ENROLMENT_STATES, required: false })
  state?: EnrolmentState;

  /**
   * `group`: students who have joined and sit in none; `email`: whoever has no address;
   * `working_email`: whoever has one that a mail server has refused; `answers`: whoever is in, and has not answered what must be answered.
   */
  @IsOptional()
  @IsIn(LACKS)
  @ApiProperty({ enum: LACKS, required: false })
  lacks?: (typeof LACKS)[number];

  /** Part of a name, or a whole student number. */
  @IsOptional() @IsString() @MaxLength(100) search?: string;
  @IsOptional() @IsUUID() programmeId?: string;
  @IsOptional() @IsString() @MaxLength(200) campus?: string;
  @IsOptional() @IsString() @MaxLength(2000) cursor?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) size?: number;
}

export class ParticipantListed {
  id: string;
  name: string;
  @ApiProperty({ enum: ENROLMENT_ROLES }) role: EnrolmentRole;
  @ApiProperty({ enum: ENROLMENT_STATES }) state: EnrolmentState;
  programme: string | null;
  campus: string | null;
  /** No contact is shown, and the person stands on no list that others read. */
  isProtected: boolean;
  /** Has said, or the roster says, when the person can. */
  hasSlots: boolean;
}

export class ParticipantsPage {
  items: ParticipantListed[];
  next: string | null;
}

export class StateCounts {
  listed: number;
  invited: number;
  joined: number;
  declined: number;
  withdrawn: number;
}

/** How many of the students who are in came in which way. */
export class WayInCount {
  /** Null: before it was written down. */
  @ApiProperty({ enum: WAYS_IN, nullable: true }) way: WayIn | null;
  count: number;
}

export class ProgrammeChoice {
  id: string;
  code: string;
  name: string;
}

/** How many there are in each state, and what the list can be filtered by. */
export class ParticipantsOverview {
  mentees: StateCounts;
  mentors: StateCounts;
  /** Of the students who are in, the most frequent first. */
  waysIn: WayInCount[];
  /** Are in, and have not answered what must be answered. */
  lackAnswers: number;
  /** Must take part, and have asked not to. */
  askToBeExcused: number;
  /** Have joined, and have never signed in at an identity provider. */
  unlinkedMentors: number;
  programmes: ProgrammeChoice[];
  campuses: string[];
}

export class ParticipantAbilities {
  correct: boolean;
  withdraw: boolean;
  /** Be marked as joined by the coordinator. */
  join: boolean;
  goOnLeave: boolean;
  /** Go on in another round of the scheme. */
  return: boolean;
  /** A message to them alone. */
  write: boolean;
}

/** One person's part in a round, as its coordinators see it. */
export class ParticipantView implements Versioned {
  id: string;
  roundId: string;
  @ApiProperty({ enum: ENROLMENT_ROLES }) role: EnrolmentRole;
  @ApiProperty({ enum: ENROLMENT_STATES }) state: EnrolmentState;
  answeredAt: string | null;
  @ApiProperty({ enum: WAYS_IN, nullable: true }) enteredBy: WayIn | null;
  excuseAskedAt: string | null;
  /** Null: is not on leave. */
  @ApiProperty({ type: StudentLeave, nullable: true }) leave: StudentLeave | null;
  /** The part in another round that this one goes on from. */
  @ApiProperty({ type: OtherPart, nullable: true }) continues: OtherPart | null;
  givenName: string;
  familyName: string;
  studentNumber: string | null;
  /** Null also where the person is protected. */
  email: string | null;
  /** When a mail server refused the address that they have now; null: none has. */
  emailRefusedAt: string | null;
  phone: string | null;
  programmeId: string | null;
  programme: string | null;
  cohort: string | null;
  campus: string | null;
  @ApiProperty({ enum: GENDERS, nullable: true }) gender: Gender | null;
  birthYear: number | null;
  homeCounty: string | null;
  isProtected: boolean;
  @ApiProperty({ type: Number, isArray: true, nullable: true }) slots: number[] | null;
  @ApiProperty({ type: String, isArray: true, nullable: true }) languages: string[] | null;
  @ApiProperty({ type: String, isArray: true, nullable: true }) interests: string[] | null;
  /** A mentor's: how many groups at most. */
  maxGroups: number | null;
  experience: string | null;
  /** Fields of the coordinators' own, in the form's order; then what it no longer asks. */
  answers: FieldAnswered[];
  /** Fields that were answered or corrected in Kull: a roster file does not change them. */
  correctedFields: string[];
  /** Of the enrolment and the person together. */
  version: number;
  can: ParticipantAbilities;
}

const nullable = (type: StringConstructor | NumberConstructor) =>
  ApiProperty({ type, nullable: true, required: false });

/** What is left out stays; null is unknown. */
export class CorrectBody {
  @MayBeLeftOut() @IsString() @IsNotEmpty() @MaxLength(200) givenName?: string;
  @MayBeLeftOut() @IsString() @IsNotEmpty() @MaxLength(200) familyName?: string;
  @IsOptional() @IsEmail() @MaxLength(320) @nullable(String) email?: string | null;
  /** E.164. */
  @IsOptional() @Matches(/^\+[1-9]\d{6,14}$/) @nullable(String) phone?: string | null;
  @IsOptional() @IsUUID() @nullable(String) programmeId?: string | null;
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(200) @nullable(String) campus?: string | null;
  @IsOptional()
  @IsIn(GENDERS)
  @ApiProperty({ enum: GENDERS, nullable: true, required: false })
  gender?: Gender | null;
  @IsOptional() @IsInt() @Min(1900) @Max(2100) @nullable(Number) birthYear?: number | null;
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @nullable(String)
  homeCounty?: string | null;
  @IsOptional() @IsInt() @Min(1) @Max(10) @nullable(Number) maxGroups?: number | null;
  @MayBeLeftOut() @IsBoolean() isProtected?: boolean;
}
