import { MayBeLeftOut } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import {
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import {
  PRIORITIES,
  PRIORITY_REASONS,
  WAIT_STATES,
  type Priority,
  type PriorityReason,
  type WaitState,
} from './wait.entity.js';

/** When a seat may come: a range of days from now, and no promise. */
export class WaitEstimate {
  from: number;
  to: number;
}

export class OfferedSeat {
  id: string;
  groupNumber: number;
  /** With a mentor of one's own, in no group. */
  isPair: boolean;
  campus: string | null;
  /** The group's hour: `weekday * 100 + hour`. */
  slot: number | null;
  /** A protected mentor is left out. */
  mentors: string[];
  expiresAt: string;
}

export const MY_WAIT_STATES = ['waiting', 'offered', 'out'] as const;

export class MyWaitAbilities {
  /** Leave the queue. */
  leave: boolean;
  /** Get into it again, at its end. */
  enter: boolean;
}

/** Where I stand in the queue of a round in which I have no group. */
export class MyWait {
  enrolmentId: string;
  roundId: string;
  roundName: string;
  schemeName: string;
  @ApiProperty({ enum: MY_WAIT_STATES }) state: (typeof MY_WAIT_STATES)[number];
  /** Why I am out of it. */
  @ApiProperty({ enum: WAIT_STATES, nullable: true }) endedBy: WaitState | null;
  /** The first is 1; null: out of the queue. */
  place: number | null;
  /** How many wait. */
  of: number;
  /** How many seats have become free in this round so far: what the estimate goes by. */
  freed: number;
  /** Null: there is no basis for one. */
  @ApiProperty({ type: WaitEstimate, nullable: true }) estimate: WaitEstimate | null;
  /** The estimate goes beyond the round's last day. */
  mayNotHappen: boolean;
  /** Seats elsewhere are not for me. Null: anywhere that suits. */
  wantedCampus: string | null;
  /** Where the round has groups. */
  campuses: string[];
  @ApiProperty({ type: OfferedSeat, nullable: true }) offer: OfferedSeat | null;
  can: MyWaitAbilities;
}

export class MyWaits {
  waits: MyWait[];
}

export class EnterQueue {
  /** Only a seat there. Null or left out: anywhere that suits. */
  @MayBeLeftOut()
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @ApiProperty({ type: String, nullable: true, required: false })
  campus?: string | null;
}

export class SeatTaken {
  groupId: string;
}

export class OpenOffer {
  id: string;
  groupNumber: number;
  /** A pair: who is in it, without the reader and who is protected; null: a group. */
  pair: string[] | null;
  expiresAt: string;
}

/** Somebody in the queue, as the coordinators see it. */
export class QueueEntry {
  /** The wait's. */
  id: string;
  enrolmentId: string;
  name: string;
  programme: string | null;
  campus: string | null;
  wantedCampus: string | null;
  isProtected: boolean;
  since: string;
  @ApiProperty({ enum: PRIORITIES, enumName: 'WaitPriority' }) priority: Priority;
  @ApiProperty({ enum: PRIORITY_REASONS, nullable: true }) reason: PriorityReason | null;
  @ApiProperty({ type: OpenOffer, nullable: true }) offer: OpenOffer | null;
}

/** A student without a group who is in the queue no more. */
export class PastEntry {
  enrolmentId: string;
  name: string;
  @ApiProperty({ enum: WAIT_STATES }) state: WaitState;
  endedAt: string;
}

export class QueueGroup {
  groupId: string;
  number: number;
  /** A pair: who is in it, without the reader and who is protected; null: a group. */
  pair: string[] | null;
  campus: string | null;
  free: number;
}

/** A round's queue, the first first. */
export class RoundQueue {
  /** Whether seats are given to it now: while the round runs. */
  isOpen: boolean;
  giveAtOnce: boolean;
  offerHours: number;
  waiting: QueueEntry[];
  past: PastEntry[];
  /** With room. */
  groups: QueueGroup[];
}

export class Prioritise {
  /** 1 before 2 before 3, which is the ordinary one. */
  @IsIn(PRIORITIES) @ApiProperty({ enum: PRIORITIES, enumName: 'WaitPriority' }) priority: Priority;

  /** Why somebody comes before those who came first; null for the ordinary priority. */
  @IsOptional()
  @IsIn(PRIORITY_REASONS)
  @ApiProperty({ enum: PRIORITY_REASONS, nullable: true, required: false })
  reason?: PriorityReason | null;
}

export class OfferSeat {
  @IsUUID() groupId: string;
}
