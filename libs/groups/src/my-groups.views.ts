import { ROUND_STATES, type RoundState } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';

export const OWN_STANDINGS = ['mentor', 'mentee', 'lead_mentor'] as const;
export type OwnStanding = (typeof OWN_STANDINGS)[number];

export class MyGroup {
  id: string;
  number: number;
  /** A pair: the other, or for who leads its mentor both; without a protected one. Null: a group. */
  pair: string[] | null;
  campus: string | null;
  slot: number | null;
  roundId: string;
  roundName: string;
  @ApiProperty({ enum: ROUND_STATES }) roundState: RoundState;
  schemeName: string;
  /** `lead_mentor`: the group of a mentor whom I lead. */
  @ApiProperty({ enum: OWN_STANDINGS }) standing: OwnStanding;
  /** The mentors' names; a protected one is left out. */
  mentors: string[];
  /** Null to its members: they see each other, and a protected one among them is not counted. */
  members: number | null;
}

/** A round in which I am a student without a group, and may take a free seat. */
export class SeatlessRound {
  roundId: string;
  roundName: string;
  schemeName: string;
}

export class MyGroups {
  groups: MyGroup[];
  seatless: SeatlessRound[];
}
