import { MayBeLeftOut } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { JOIN_REQUEST_STATES, type JoinRequestState } from './join-request.entity.js';

/** A round that takes students now. */
export class RoundToJoin {
  id: string;
  name: string;
  schemeName: string;
  /** What came of asking to be let in; null: not asked. */
  @ApiProperty({ enum: JOIN_REQUEST_STATES, nullable: true }) request: JoinRequestState | null;
}

export class NewcomerView {
  rounds: RoundToJoin[];
}

export class AskToJoin {
  @IsUUID() roundId: string;
  @MayBeLeftOut() @IsString() @MaxLength(500) note?: string;
}

/** A student of the same name on the roster, who has not signed in yet. */
export class Namesake {
  enrolmentId: string;
  name: string;
  programme: string | null;
  campus: string | null;
}

export class JoinRequestView {
  id: string;
  name: string;
  email: string | null;
  note: string | null;
  createdAt: string;
  namesakes: Namesake[];
}

export class JoinRequests {
  /** Those that wait for an answer, the oldest first. */
  requests: JoinRequestView[];
}

export class AcceptBody {
  /** The namesake on the roster that it is; without it, a new student. */
  @MayBeLeftOut() @IsUUID() enrolmentId?: string;
}
