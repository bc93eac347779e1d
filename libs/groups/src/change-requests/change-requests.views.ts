import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsString, IsUUID, MaxLength } from 'class-validator';
import { MOST_WISHES, REQUEST_STATES, type ChangeRequestState } from './change-request.entity.js';

const stateOf = { enum: REQUEST_STATES, enumName: 'ChangeRequestState' } as const;

export class AskForChange {
  /** To the coordinators alone; may be empty. */
  @IsString() @MaxLength(500) words: string;
  /** Groups of the round, the dearest first; may be none. */
  @IsArray()
  @ArrayMaxSize(MOST_WISHES)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  groupIds: string[];
}

export class DeclineChange {
  /** A word to the student; may be empty. */
  @IsString() @MaxLength(500) answer: string;
}

export class OwnChangeRequest {
  words: string;
  wishes: string[];
  @ApiProperty(stateOf) state: ChangeRequestState;
  /** The coordinator's word. */
  answer: string;
  askedAt: string;
  endedAt: string | null;
}

export class GroupToWishFor {
  id: string;
  number: number;
  campus: string | null;
  slot: number | null;
  free: number;
}

export class OwnChangeAbilities {
  ask: boolean;
}

/** Asking for another group than the one I am in. */
export class MyChangeOfGroup {
  enrolmentId: string;
  roundName: string;
  groupNumber: number;
  /** The last that was asked for. */
  @ApiProperty({ type: OwnChangeRequest, nullable: true }) request: OwnChangeRequest | null;
  /** The other groups of the round. */
  groups: GroupToWishFor[];
  can: OwnChangeAbilities;
}

export class WishedGroup {
  id: string;
  number: number;
}

/** A student who asks for another group, as the coordinators see it. */
export class ChangeRequestView {
  id: string;
  enrolmentId: string;
  name: string;
  programme: string | null;
  campus: string | null;
  /** Where they are now. */
  groupNumber: number | null;
  words: string;
  wishes: WishedGroup[];
  @ApiProperty(stateOf) state: ChangeRequestState;
  answer: string;
  askedAt: string;
  endedAt: string | null;
}

export class ChangeRequests {
  /** The oldest first. */
  open: ChangeRequestView[];
  /** The newest first. */
  past: ChangeRequestView[];
}
