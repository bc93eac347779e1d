import { IsDay } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';
import { CLOSED_KINDS, type ClosedKind } from './closed-days.entity.js';
import { PUBLIC_HOLIDAYS, type PublicHoliday } from './public-holidays.js';

/** Days without meetings: ISO dates, both inclusive. */
export class ClosedDaysView {
  id: string;
  firstDay: string;
  lastDay: string;
  @ApiProperty({ enum: CLOSED_KINDS }) kind: ClosedKind;
  /** A public holiday; null: the institution's own, which has a name. */
  @ApiProperty({ enum: PUBLIC_HOLIDAYS, nullable: true }) holiday: PublicHoliday | null;
  name: string;
  version: number;
}

export class ClosedDaysAbilities {
  change: boolean;
}

export class ClosedDaysList {
  items: ClosedDaysView[];
  can: ClosedDaysAbilities;
}

/** The days, once some have been added or changed. */
export class ClosedDaysKept extends ClosedDaysList {
  /** Meetings to come that are planned on the days that were added or changed: they stay. */
  planned: number;
}

/** The institution's own days, added or changed. */
export class ClosedDaysBody {
  @IsDay() firstDay: string;
  @IsDay() lastDay: string;
  @IsIn(CLOSED_KINDS) @ApiProperty({ enum: CLOSED_KINDS }) kind: ClosedKind;
  @IsString() @IsNotEmpty() @MaxLength(200) name: string;
}

export class AddPublicHolidays {
  @IsInt() @Min(2000) @Max(2200) year: number;
}
