import type { Versioned } from '#platform';
import { MENTOR_KINDS, type MentorKind } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { DropInHours } from './drop-in-offer.entity.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

export class DropInHoursView implements DropInHours {
  /** Monday is 1. */
  @IsInt() @Min(1) @Max(7) weekday: number;
  /** `12:15`, by the institution's clocks. */
  @Matches(CLOCK) startsAt: string;
  @Matches(CLOCK) endsAt: string;
  @IsString() @IsNotEmpty() @MaxLength(200) place: string;
}

export class DropInAbilities {
  /** Say when the mentor is there. */
  change: boolean;
}

export class DropInMentor implements Versioned {
  enrolmentId: string;
  name: string;
  @ApiProperty({ enum: MENTOR_KINDS }) kind: MentorKind;
  photo: string | null;
  /** Monday first. */
  hours: DropInHoursView[];
  /** 0: nothing has been said yet. */
  version: number;
  can: DropInAbilities;
}

export class DropIn {
  roundId: string;
  roundName: string;
  schemeName: string;
  /** The mentors are there now: the round is open or under way. */
  isOpen: boolean;
  mentors: DropInMentor[];
}

export class KeepDropInBody {
  /** All of them. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => DropInHoursView)
  hours: DropInHoursView[];
}
