import type { Versioned } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { DirectoryMentor } from '../directory/directory.views.js';
import { LONGEST_WISH_MESSAGE } from './wish-list.entity.js';
import { MOST_STUDENTS_RANKED } from './wish.entity.js';

export const WISHING_SIDES = ['mentee', 'mentor'] as const;
export type WishingSide = (typeof WISHING_SIDES)[number];

export class MyWishesQuery {
  /** For who is both a student and a mentor in the round; left out, as a student. */
  @IsOptional()
  @IsIn(WISHING_SIDES)
  @ApiProperty({ enum: WISHING_SIDES, required: false })
  side?: WishingSide;
}

/** All that a mentor sees of a student before they are a pair. */
export class WishingStudent {
  enrolmentId: string;
  name: string;
  programme: string | null;
  /** What the student has written to the mentors. */
  message: string;
}

export class MyWishesAbilities {
  change: boolean;
}

/** My list in a round, and those I can put on it. */
export class MyWishes implements Versioned {
  roundId: string;
  roundName: string;
  schemeName: string;
  /** Which side I am on. */
  @ApiProperty({ enum: WISHING_SIDES }) side: WishingSide;
  /** So many I may rank. */
  most: number;
  /** To a student. */
  mentors: DirectoryMentor[];
  /** To a mentor. */
  students: WishingStudent[];
  /** Enrolments, the one I want most first. */
  rankedIds: string[];
  /** Students that I, a mentor, do not want. They are never told. */
  vetoedIds: string[];
  message: string;
  /** The last day to change the list, while the round is open; null: there is none. */
  answerBy: string | null;
  /** 0 before anything has been saved. */
  version: number;
  can: MyWishesAbilities;
}

export class KeepWishesBody {
  /** The whole list, the one wanted most first. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MOST_STUDENTS_RANKED)
  @IsUUID(undefined, { each: true })
  rankedIds: string[];

  /** A mentor's: whom not to be matched with. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MOST_STUDENTS_RANKED)
  @IsUUID(undefined, { each: true })
  vetoedIds: string[];

  /** A student's: for the round's mentors to read. */
  @IsString() @MaxLength(LONGEST_WISH_MESSAGE) message: string;
}

/** Whether somebody has said whom they want. */
export class WishesOfOne {
  enrolmentId: string;
  name: string;
  @ApiProperty({ enum: WISHING_SIDES }) side: WishingSide;
  ranked: number;
  vetoed: number;
  /** Null: nothing has been saved. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) changedAt: Date | null;
}

/** Who in a round has said whom they want, and who has not. */
export class RoundWishes {
  roundId: string;
  /** Those who have said nothing first. */
  people: WishesOfOne[];
  /** Lists may still be written. */
  isOpen: boolean;
}
