import { ApiProperty } from '@nestjs/swagger';
import { IsUUID, ValidateIf } from 'class-validator';
import { IsDay } from '#platform';

/** A part in another round that this one goes on in, or goes on from. */
export class OtherPart {
  enrolmentId: string;
  roundId: string;
  roundName: string;
}

/** Another round of the scheme, which takes people. */
export class RoundToGoOnIn {
  roundId: string;
  roundName: string;
  /** It has groups, so that a seat comes next. */
  takesSeats: boolean;
}

/** Of a student who is out of the round for a while. */
export class StudentLeave {
  since: string;
  /** ISO date when they are expected; null: not known. */
  backOn: string | null;
  /** Where they came back, if it was to another round. */
  @ApiProperty({ type: OtherPart, nullable: true }) goesOnIn: OtherPart | null;
  /** Where they can come back to, the newest first. */
  mayGoOnIn: RoundToGoOnIn[];
}

export class GoOnLeaveBody {
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  @ApiProperty({ type: String, nullable: true })
  backOn: string | null;
}

export class ReturnBody {
  /** Another round of the scheme. */
  @IsUUID() roundId: string;
}
