import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  CHANGE_KINDS,
  CLOSE_REASONS,
  RECORDED_KINDS,
  type ChangeKind,
  type CloseReason,
  type RecordedKind,
} from './group-change.entity.js';
import { WARNINGS, type WarningCode } from './plan/warnings.js';

const id = { type: String, nullable: true, required: false } as const;
const recorded = { enum: RECORDED_KINDS, enumName: 'RecordedChangeKind', nullable: true } as const;
const kindOf = { enum: CHANGE_KINDS, enumName: 'GroupChangeKind' } as const;

/** Two of a group who are not to be put together again: their enrolments. */
export class ApartBody {
  @IsUUID() oneId: string;
  @IsUUID() otherId: string;
}

/** A change of a round's groups. What is not of its kind is not looked at. */
export class WantedChangeBody {
  @IsIn(CHANGE_KINDS) @ApiProperty(kindOf) kind: ChangeKind;
  /** The student who is moved. */
  @IsOptional() @IsUUID() @ApiProperty(id) enrolmentId?: string | null;
  /** The student who changes places with the other. */
  @IsOptional() @IsUUID() @ApiProperty(id) otherId?: string | null;
  /** Where a student goes; or the group that is led by another, merged, split or closed. */
  @IsOptional() @IsUUID() @ApiProperty(id) groupId?: string | null;
  /** The group that takes the other's students. */
  @IsOptional() @IsUUID() @ApiProperty(id) intoId?: string | null;
  /** The mentor who leaves; of a group without one, left out. */
  @IsOptional() @IsUUID() @ApiProperty(id) mentorId?: string | null;
  /** The mentor who comes; of a new group, may be left out. */
  @IsOptional() @IsUUID() @ApiProperty(id) successorId?: string | null;
  /** The students who go to a new group. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  @ApiProperty({ type: [String], nullable: true, required: false })
  enrolmentIds?: string[] | null;
  /** Why a group is closed. */
  @IsOptional()
  @IsIn(CLOSE_REASONS)
  @ApiProperty({ enum: CLOSE_REASONS, enumName: 'CloseReason', nullable: true, required: false })
  reason?: CloseReason | null;
  /** Of a group that is closed. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ApartBody)
  @ApiProperty({ type: [ApartBody], nullable: true, required: false })
  notAgain?: ApartBody[] | null;
}

export class ChangeGroupsBody {
  @IsDefined() @IsObject() @ValidateNested() @Type(() => WantedChangeBody) change: WantedChangeBody;
  /** `seen` of the preview that was agreed to. */
  @IsString() @MaxLength(500) seen: string;
}

export class ChangeMade {
  id: string;
  /** Groups that are new. */
  opened: string[];
}

export class BestHour {
  slot: number;
  /** Students who can then. */
  members: number;
}

export class GroupFigures {
  members: number;
  seats: number;
  mentors: string[];
  /** The group's hour: `weekday * 100 + hour`. */
  slot: number | null;
  /** Students who have said when they can. */
  answered: number;
  /** Of those, who can at the group's hour; null where it has none. */
  canAtHour: number | null;
  /** The hour that suits most. */
  @ApiProperty({ type: BestHour, nullable: true }) best: BestHour | null;
}

export class ChangedGroup {
  number: number;
  /** A pair: who is in it now, or who will be if it is new; null: a group. */
  pair: string[] | null;
  campus: string | null;
  opens: boolean;
  closes: boolean;
  @ApiProperty({ type: GroupFigures, nullable: true }) before: GroupFigures | null;
  @ApiProperty({ type: GroupFigures, nullable: true }) after: GroupFigures | null;
  joins: string[];
  leaves: string[];
}

/** What a coordinator should know before; none of it is a hindrance. */
export class ChangeWarning {
  @ApiProperty({ enum: WARNINGS }) code: WarningCode;
  groupNumber: number | null;
  name: string | null;
  count: number | null;
  limit: number | null;
}

export class ChangePreview {
  groups: ChangedGroup[];
  warnings: ChangeWarning[];
  /** The groups as they were looked at: sent back with the change. */
  seen: string;
}

export class PersonToMove {
  enrolmentId: string;
  name: string;
  programme: string | null;
  campus: string | null;
}

export class MentorToLead extends PersonToMove {
  /** How many groups they lead, and at most. */
  leads: number;
  maxGroups: number | null;
}

export class GroupToChange {
  id: string;
  number: number;
  campus: string | null;
  slot: number | null;
  seats: number;
  /** Seats that are neither taken nor held. */
  free: number;
  members: PersonToMove[];
  mentors: PersonToMove[];
}

/** Everything a change can be made of. */
export class ChangeableGroups {
  isOpen: boolean;
  groups: GroupToChange[];
  mentors: MentorToLead[];
  /** Students who take part and have no group. */
  unplaced: PersonToMove[];
}

export class PlaceForStudent {
  groupId: string;
  number: number;
  campus: string | null;
  slot: number | null;
  members: number;
  seats: number;
  free: number;
  mentors: string[];
  /** No rule of the scheme is in the way. */
  fits: boolean;
  /** Somebody is there whom the student is not to be put together with again. */
  notAgain: boolean;
  /** Whether the student can at the group's hour; null: unknown. */
  @ApiProperty({ type: Boolean, nullable: true }) canAtHour: boolean | null;
}

export class PlacesQuery {
  @IsUUID() enrolmentId: string;
}

/** Where a student could go, the group that is disturbed least first. */
export class PlacesForStudent {
  places: PlaceForStudent[];
}

/** Somebody's time in a group. */
export class StayInGroup {
  enrolmentId: string;
  @ApiProperty({ enum: ['mentee', 'mentor', 'co_mentor'] }) role: 'mentee' | 'mentor' | 'co_mentor';
  /** Null for somebody who has been erased. */
  name: string | null;
  joinedAt: string;
  leftAt: string | null;
  /** Null: when the groups were published, by a free seat, or out of the queue. */
  @ApiProperty(recorded) cameBy: RecordedKind | null;
  fromNumber: number | null;
  /** Null, and no longer there: withdrawn from the round. */
  @ApiProperty(recorded) leftBy: RecordedKind | null;
  toNumber: number | null;
}

/** Who was in a group when. */
export class GroupStays {
  openedAt: string;
  closedAt: string | null;
  /** Why it was closed before its time. */
  @ApiProperty({ enum: CLOSE_REASONS, enumName: 'CloseReason', nullable: true })
  closedBecause: CloseReason | null;
  stays: StayInGroup[];
}
