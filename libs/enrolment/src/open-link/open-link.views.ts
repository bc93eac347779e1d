import { LocalizedText } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsISO8601, IsOptional, Max, Min } from 'class-validator';
import { NOT_ELIGIBLE, type NotEligible } from './eligibility.js';
import { MOST_PEOPLE } from './open-link.entity.js';

export const OPEN_LINK_STATES = ['open', 'ended', 'full', 'late', 'closed'] as const;
/** `late`: the round's last day for a yes is over; `closed`: it takes nobody now, or not by a link. */
export type OpenLinkState = (typeof OPEN_LINK_STATES)[number];

/** A round's link, for its coordinators. */
export class OpenLinkView {
  /** What stands in its address: `uia-7KQ4MPXDRA`. */
  address: string;
  endsAt: string | null;
  maxPeople: number | null;
  /** How many have come in, or asked to, by it. */
  used: number;
  @ApiProperty({ enum: OPEN_LINK_STATES }) state: OpenLinkState;
}

export class RoundOpenLink {
  @ApiProperty({ type: OpenLinkView, nullable: true }) link: OpenLinkView | null;
}

export class MakeOpenLink {
  /** Null or left out: as long as the round takes people. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  endsAt?: string | null;

  /** How many may come in by it. Null or left out: no limit. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_PEOPLE)
  @ApiProperty({ type: Number, nullable: true, required: false })
  maxPeople?: number | null;
}

export const JOIN_DOORS = [
  'sign_in',
  'join',
  'ask',
  'asked',
  'in',
  'mentor',
  'not_eligible',
  'withdrawn',
  'elsewhere',
] as const;
/**
 * What the reader can do: sign in first; come in; ask to be let in, since nobody here knows them;
 * nothing more, since they have asked or are in; or nothing, as a mentor of the round, as one whom it is
 * not for, as one who was taken out of it, or as somebody of another institution.
 */
export type JoinDoor = (typeof JOIN_DOORS)[number];

/** What a link leads into. */
export class JoinPage {
  institutionId: string;
  institutionName: string;
  schemeName: string;
  roundName: string;
  startsOn: string;
  endsOn: string;
  about: LocalizedText;
  @ApiProperty({ enum: OPEN_LINK_STATES }) state: OpenLinkState;
  @ApiProperty({ enum: JOIN_DOORS }) door: JoinDoor;
  @ApiProperty({ enum: NOT_ELIGIBLE, nullable: true }) notEligible: NotEligible | null;
  /** Of who is in. */
  enrolmentId: string | null;
  /** Who coordinates it, for those who are signed in and may not come in: whom to ask. */
  coordinators: string[];
}

export const JOIN_OUTCOMES = ['joined', 'asked'] as const;

export class Joined {
  @ApiProperty({ enum: JOIN_OUTCOMES }) outcome: (typeof JOIN_OUTCOMES)[number];
  enrolmentId: string | null;
}
