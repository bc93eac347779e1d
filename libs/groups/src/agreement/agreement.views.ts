import type { Versioned } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { LONGEST_GOAL, MOST_GOALS } from './agreement-goal.entity.js';

export class GoalView {
  /** From 1. */
  number: number;
  body: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) reachedAt: Date | null;
}

export class AgreementAbilities {
  /** Write the goals, also anew. */
  write: boolean;
  /** Accept what the other has written. */
  accept: boolean;
  /** Tick goals off. */
  tick: boolean;
}

/** What a mentor and a mentee have agreed on, for the two of them. */
export class AgreementView implements Versioned {
  groupId: string;
  /** Null: protected, or erased. */
  otherName: string | null;
  goals: GoalView[];
  acceptedByMe: boolean;
  acceptedByOther: boolean;
  /** 0 before anything has been written. */
  version: number;
  can: AgreementAbilities;
}

export class WriteGoals {
  /** One to three. Whoever writes them has accepted them; the other is asked. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_GOALS)
  @IsString({ each: true })
  @MaxLength(LONGEST_GOAL, { each: true })
  @Matches(/\S/u, { each: true })
  goals: string[];
}

export class TickGoal {
  @IsInt() @Min(1) @Max(MOST_GOALS) number: number;
  @IsBoolean() reached: boolean;
}
