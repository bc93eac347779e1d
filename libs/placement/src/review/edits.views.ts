import type { WeeklySlot } from '#kernel';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';

const isGiven = (_: unknown, value: unknown): boolean => value !== null;

export class MoveStudent {
  @IsUUID() enrolmentId: string;
  /** Null: out of every group. */
  @ValidateIf(isGiven) @IsUUID() groupId: string | null;
}

export class SwapStudents {
  @IsUUID() a: string;
  @IsUUID() b: string;
}

export class PinStudents {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  enrolmentIds: string[];
  @IsBoolean() pinned: boolean;
}

/** Who leads a group, and when. Both are set: send what it has where it is to stay. */
export class SetLeader {
  @IsUUID() groupId: string;
  /** A mentor of the round; null: nobody. */
  @ValidateIf(isGiven) @IsUUID() enrolmentId: string | null;
  /** `weekday * 100 + hour`. */
  @ValidateIf(isGiven) @IsInt() @Min(100) @Max(723) slot: WeeklySlot | null;
}
