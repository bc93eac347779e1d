import { MayBeLeftOut } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { LocalizedText, NamedCodeView } from './named.views.js';
import {
  APPROVED_ABSENCES,
  ATTENDANCE_MODES,
  SPANS,
  SUMMARY_READERS,
  THRESHOLD_UNITS,
  type ApprovedAbsence,
  type AttendanceMode,
  type MeetingSettings,
  type Span,
  type SummaryReaders,
  type Talks,
  type Theme,
  type Threshold,
  type ThresholdUnit,
} from './scheme-settings.js';

const MOST_CODES = 50;

export class ThemeView extends NamedCodeView implements Theme {
  @IsBoolean() mandatory: boolean;

  /** The week of the round by which it should have been held, the first being 1. */
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(400)
  @ApiProperty({ type: Number, nullable: true })
  week: number | null;

  /** What to use: Markdown. */
  @MayBeLeftOut() @ValidateNested() @Type(() => LocalizedText) material?: LocalizedText;
  /** What the students do: Markdown. */
  @MayBeLeftOut() @ValidateNested() @Type(() => LocalizedText) task?: LocalizedText;
}

/** How many of the meetings one has to attend: of each hundred, or of a number. */
export class ThresholdView implements Threshold {
  @IsIn(THRESHOLD_UNITS) @ApiProperty({ enum: THRESHOLD_UNITS }) unit: ThresholdUnit;
  @IsInt() @Min(1) @Max(200) least: number;
  @IsIn(SPANS) @ApiProperty({ enum: SPANS }) per: Span;
}

/** Talks of a mentor with one student. */
export class TalksView implements Talks {
  @IsInt() @Min(1) @Max(50) count: number;
  @IsInt() @Min(5) @Max(480) minutes: number;
  @IsIn(SPANS) @ApiProperty({ enum: SPANS }) per: Span;
}

export class MeetingSettingsView implements MeetingSettings {
  /** Null: no number is set. */
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(200)
  @ApiProperty({ type: Number, nullable: true })
  plannedCount: number | null;

  /** What the number of meetings is counted in. */
  @IsIn(SPANS) @ApiProperty({ enum: SPANS }) per: Span;

  /** A meeting every so many weeks. Null: by dates, or as agreed. */
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(52)
  @ApiProperty({ type: Number, nullable: true })
  everyWeeks: number | null;

  /** The coordinator sets time and place for all. */
  @IsBoolean() timetabled: boolean;

  @IsInt() @Min(10) @Max(480) minutes: number;

  @IsIn(ATTENDANCE_MODES) @ApiProperty({ enum: ATTENDANCE_MODES }) attendance: AttendanceMode;

  /** Null: attendance is voluntary. */
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => ThresholdView)
  @ApiProperty({ type: ThresholdView, nullable: true })
  threshold: ThresholdView | null;

  /** What an absence that is approved counts for; not said: it is left out of the count. */
  @MayBeLeftOut()
  @IsIn(APPROVED_ABSENCES)
  @ApiProperty({ enum: APPROVED_ABSENCES, required: false })
  approvedAbsence?: ApprovedAbsence;

  /** A talk with the mentor counts as a meeting, where attendance is required; not said: it does not. */
  @MayBeLeftOut() @IsBoolean() countsTalks?: boolean;

  /** Null: there are none. */
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => TalksView)
  @ApiProperty({ type: TalksView, nullable: true })
  talks: TalksView | null;

  @IsArray()
  @ArrayMaxSize(MOST_CODES)
  @ValidateNested({ each: true })
  @Type(() => ThemeView)
  themes: ThemeView[];

  /** What students may struggle with. Never a person's name or health. */
  @IsArray()
  @ArrayMaxSize(MOST_CODES)
  @ValidateNested({ each: true })
  @Type(() => NamedCodeView)
  topics: NamedCodeView[];

  @IsIn(SUMMARY_READERS) @ApiProperty({ enum: SUMMARY_READERS }) summaryReaders: SummaryReaders;

  /** A group's mentors see who of its students can when; not said: only how many can. */
  @MayBeLeftOut() @IsBoolean() showsWhoCan?: boolean;
}
