import type { Localized } from '#kernel';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  ATTENDANCE_MODES,
  GROUPING_ATTRIBUTES,
  MENTOR_KINDS,
  SUMMARY_READERS,
  type AttendanceMode,
  type GroupingAttribute,
  type GroupSize,
  type MatchingSettings,
  type MeetingSettings,
  type MentorKind,
  type NamedCode,
  type SchemeSettings,
  type SummaryReaders,
} from './scheme-settings.js';

/** Students a group can hold at most, whatever the scheme. */
const LARGEST_GROUP = 100;
const MOST_CODES = 50;

const attributes = () => ApiProperty({ enum: GROUPING_ATTRIBUTES, isArray: true });

/** A short text in every language of Kull. */
export class LocalizedName implements Localized {
  @IsString() @IsNotEmpty() @MaxLength(200) nb: string;
  @IsString() @IsNotEmpty() @MaxLength(200) nn: string;
  @IsString() @IsNotEmpty() @MaxLength(200) en: string;
}

/** A longer text in every language of Kull; an empty line parts paragraphs. */
export class LocalizedText implements Localized {
  @IsString() @IsNotEmpty() @MaxLength(4000) nb: string;
  @IsString() @IsNotEmpty() @MaxLength(4000) nn: string;
  @IsString() @IsNotEmpty() @MaxLength(4000) en: string;
}

export class NamedCodeView implements NamedCode {
  /** Stays when the name is changed: meetings refer to it. */
  @Matches(/^[a-z0-9_]{1,60}$/) code: string;
  @ValidateNested() @Type(() => LocalizedName) name: LocalizedName;
}

export class GroupSizeView implements GroupSize {
  @IsInt() @Min(1) @Max(LARGEST_GROUP) minimum: number;
  @IsInt() @Min(1) @Max(LARGEST_GROUP) target: number;
  @IsInt() @Min(1) @Max(LARGEST_GROUP) maximum: number;
}

export class MatchingSettingsView implements MatchingSettings {
  @IsArray()
  @ArrayUnique()
  @IsIn(GROUPING_ATTRIBUTES, { each: true })
  @attributes()
  sameWithin: GroupingAttribute[];

  @IsArray()
  @ArrayUnique()
  @IsIn(GROUPING_ATTRIBUTES, { each: true })
  @attributes()
  alike: GroupingAttribute[];

  @IsArray()
  @ArrayUnique()
  @IsIn(GROUPING_ATTRIBUTES, { each: true })
  @attributes()
  mixBy: GroupingAttribute[];

  @IsArray()
  @ArrayUnique()
  @IsIn(GROUPING_ATTRIBUTES, { each: true })
  @attributes()
  neverAlone: GroupingAttribute[];

  @IsBoolean() commonHour: boolean;
}

export class MeetingSettingsView implements MeetingSettings {
  /** Null: no number is set. */
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(200)
  @ApiProperty({ type: Number, nullable: true })
  plannedCount: number | null;

  @IsInt() @Min(10) @Max(480) minutes: number;

  @IsIn(ATTENDANCE_MODES) @ApiProperty({ enum: ATTENDANCE_MODES }) attendance: AttendanceMode;

  @IsArray()
  @ArrayMaxSize(MOST_CODES)
  @ValidateNested({ each: true })
  @Type(() => NamedCodeView)
  themes: NamedCodeView[];

  /** What students may struggle with. Never a person's name or health. */
  @IsArray()
  @ArrayMaxSize(MOST_CODES)
  @ValidateNested({ each: true })
  @Type(() => NamedCodeView)
  topics: NamedCodeView[];

  @IsIn(SUMMARY_READERS) @ApiProperty({ enum: SUMMARY_READERS }) summaryReaders: SummaryReaders;
}

/** A scheme's or a round's settings: as they are read, and as they are set, always whole. */
export class SchemeSettingsView implements SchemeSettings {
  @IsIn(MENTOR_KINDS) @ApiProperty({ enum: MENTOR_KINDS }) mentorKind: MentorKind;
  @ValidateNested() @Type(() => LocalizedText) about: LocalizedText;
  @ValidateNested() @Type(() => GroupSizeView) group: GroupSizeView;
  @ValidateNested() @Type(() => MatchingSettingsView) matching: MatchingSettingsView;
  @IsBoolean() joinFreeSeats: boolean;
  @ValidateNested() @Type(() => MeetingSettingsView) meetings: MeetingSettingsView;
}
