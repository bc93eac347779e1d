import { GAPS, type Gap } from '#groups';
import { GROUPING_ATTRIBUTES, GroupWishView, type GroupingAttribute } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { CauseView } from '../reasons.views.js';

/** How the round's settings use a field; `free`: only if the coordinator picks it. */
export const FIELD_USES = ['same', 'alike', 'mix', 'free'] as const;
export type FieldUse = (typeof FIELD_USES)[number];

export class MatchingOptionsQuery {
  /** Also count those who have not answered. */
  @IsOptional() @IsIn(['true', 'false']) includeUnanswered?: 'true' | 'false';
}

/** A field of the roster that groups can be mixed by. */
export class MatchingFieldView {
  @ApiProperty({ enum: GROUPING_ATTRIBUTES }) attribute: GroupingAttribute;
  @ApiProperty({ enum: FIELD_USES }) use: FieldUse;
  /** False for what all of a group have alike anyway. */
  canMix: boolean;
  /** Students for whom it is filled in. */
  known: number;
  /** How many different values there are. */
  kinds: number;
}

export class CampusPlacesView {
  /** Null: those for whom no campus is known. */
  campus: string | null;
  mentees: number;
  mentors: number;
  /** How many groups the mentors take. */
  places: number;
}

export class RosterCountsView {
  joined: number;
  unanswered: number;
  declined: number;
  mentors: number;
  /** How many groups the mentors take. */
  places: number;
  /** Of those to be placed: who said nothing about when they can. */
  hoursUnknown: number;
}

/** A mentor who is in, and cannot be given a group now. */
export class MentorLeftOut {
  enrolmentId: string;
  name: string;
  @ApiProperty({ enum: GAPS, isArray: true }) gaps: Gap[];
}

export class GroupSizeView {
  minimum: number;
  target: number;
  maximum: number;
}

export class MatchingOptionsAbilities {
  run: boolean;
}

/** What a coordinator needs to know before proposing groups. */
export class MatchingOptionsView {
  roundId: string;
  size: GroupSizeView;
  counts: RosterCountsView;
  fields: MatchingFieldView[];
  /** Every wish for the groups with its weight in this round. A run may say otherwise. */
  wishes: GroupWishView[];
  campuses: CampusPlacesView[];
  /** Who is in and gets no group as it is, and why. By name. */
  mentorsLeftOut: MentorLeftOut[];
  /** Fields in which nobody is to be the only one in a group. */
  neverAlone: string[];
  commonHour: boolean;
  /** How many groups a run would make. */
  groupCount: number;
  /** How many mentors a group is to have. */
  mentorsPerGroup: number;
  /** False: some rule would be broken, or somebody left out. A run is still possible. */
  feasible: boolean;
  causes: CauseView[];
  /** The run that is going on. */
  activeRunId: string | null;
  can: MatchingOptionsAbilities;
}
