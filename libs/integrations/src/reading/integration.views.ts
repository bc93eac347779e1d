import {
  ENROLMENT_ROLES,
  ENROLMENT_STATES,
  type EnrolmentRole,
  type EnrolmentState,
} from '#enrolment';
import { RoundNumbers } from '#insight';
import { ROUND_STATES, type RoundState } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export const USUAL_PAGE = 200;

export class IntegrationPage {
  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(200) cursor?: string;
  /** 200 where it is left out. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(500) size?: number;
}

export class IntegrationScheme {
  id: string;
  name: string;
}

export class IntegrationRoundListed {
  id: string;
  name: string;
  scheme: IntegrationScheme;
  /** `2026-HØST`. */
  cohort: string;
  /** Days, both included. */
  startsOn: string;
  endsOn: string;
  @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
}

export class IntegrationRounds {
  items: IntegrationRoundListed[];
  /** Null on the last page. */
  next: string | null;
}

export class IntegrationRound extends IntegrationRoundListed {
  numbers: RoundNumbers;
}

/** Somebody's part in a round. */
export class IntegrationParticipant {
  id: string;
  @ApiProperty({ enum: ENROLMENT_ROLES }) role: EnrolmentRole;
  @ApiProperty({ enum: ENROLMENT_STATES }) state: EnrolmentState;
  answeredAt: Date | null;
  studentNumber: string | null;
  /** `user@realm`. */
  feideId: string | null;
  programmeCode: string | null;
  cohort: string | null;
  campus: string | null;
}

export class IntegrationParticipants {
  items: IntegrationParticipant[];
  next: string | null;
}

export const MEMBER_ROLES = ['mentor', 'co_mentor', 'mentee'] as const;

export class IntegrationMember {
  /** The id of a participant. */
  participantId: string;
  @ApiProperty({ enum: MEMBER_ROLES }) role: (typeof MEMBER_ROLES)[number];
}

export class IntegrationGroup {
  id: string;
  number: number;
  campus: string | null;
  /** The hour in common: `weekday * 100 + hour`. */
  slot: number | null;
  seats: number;
  seatsTaken: number;
  meetingsHeld: number;
  meetingsPlanned: number;
  createdAt: Date;
  closedAt: Date | null;
  /** Who is in it now. Who is protected is left out, and counted among `seatsTaken`. */
  members: IntegrationMember[];
}

export class IntegrationGroups {
  items: IntegrationGroup[];
  next: string | null;
}
