import { IsOptional, IsString, MaxLength } from 'class-validator';

export class RoundGroupsQuery {
  @IsOptional() @IsString() @MaxLength(200) cursor?: string;
}

/** A group in its coordinator's list. */
export class RoundGroup {
  id: string;
  number: number;
  campus: string | null;
  slot: number | null;
  seats: number;
  seatsTaken: number;
  mentors: string[];
  /** The students, where groups are pairs; null: not told of groups. */
  students: string[] | null;
  /** ISO 8601 instants. */
  nextMeeting: string | null;
  lastHeld: string | null;
  held: number;
  /** Whether the two of a pair have agreed on goals; null where they need not. */
  hasAgreement: boolean | null;
  /** Meetings that are over and not logged. */
  unlogged: number;
}

export class RoundGroups {
  items: RoundGroup[];
  next: string | null;
}
