import { MayBeLeftOut } from '#platform';
import { GROUPING_ATTRIBUTES, GroupWishView, MOST_WISHES, type GroupingAttribute } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MATCHING_RUN_STATES, type MatchingRunState } from '../matching-run.entity.js';

export class StartMatchingRun {
  /** Fields in which each group should be mixed like the whole; absent: as the round's settings say. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(GROUPING_ATTRIBUTES, { each: true })
  @ApiProperty({ enum: GROUPING_ATTRIBUTES, isArray: true })
  mixBy?: GroupingAttribute[];

  /** How much wishes matter in this run; what is not named: as the round's settings say. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(MOST_WISHES)
  @ValidateNested({ each: true })
  @Type(() => GroupWishView)
  wishes?: GroupWishView[];

  /** Also place those who have not answered. */
  @IsOptional() @IsBoolean() includeUnanswered?: boolean;

  /** Start from this proposal: whom it has pinned stay in their groups. */
  @IsOptional() @IsUUID() basedOnProposalId?: string | null;

  /** The same roster, choices and seed give the same groups. Absent: chosen here. */
  @IsOptional() @IsInt() @Min(0) @Max(2_147_483_647) seed?: number;
}

export class MatchingRunsQuery {
  @IsOptional() @IsString() @MaxLength(200) cursor?: string;
}

export class RunOptionsView {
  /** By what people have in common, in groups; or by what both sides wish, in pairs. */
  @ApiProperty({ enum: ['criteria', 'wishes'] }) by: 'criteria' | 'wishes';
  mixBy: string[];
  /** Every wish with its weight. Empty: a run from before wishes had weights. */
  wishes: GroupWishView[];
  includeUnanswered: boolean;
  basedOnProposalId: string | null;
}

export class MatchingRunAbilities {
  cancel: boolean;
}

export class MatchingRunView {
  id: string;
  roundId: string;
  /** The first of the round is 1. */
  number: number;
  @ApiProperty({ enum: MATCHING_RUN_STATES }) state: MatchingRunState;
  /** From 0 to 1. */
  progress: number;
  options: RunOptionsView;
  seed: string;
  engineVersion: string | null;
  inputHash: string | null;
  /** A code: why it failed. */
  failure: string | null;
  /** Null: somebody who has been erased. */
  requestedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: Date | null;
  /** What it gave, when done; of pairs the first of several. */
  proposalId: string | null;
  can: MatchingRunAbilities;
}

export class MatchingRunPage {
  items: MatchingRunView[];
  next: string | null;
}
