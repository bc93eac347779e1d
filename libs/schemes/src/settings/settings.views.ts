import type { Localized } from '#kernel';
import { MayBeLeftOut } from '#platform';
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
  WISH_KINDS,
  WISH_WEIGHTS,
  type AttendanceMode,
  type GroupingAttribute,
  type GroupSize,
  type GroupWish,
  type MatchingSettings,
  type MeetingSettings,
  type MentorKind,
  type NamedCode,
  type SchemeSettings,
  type SummaryReaders,
  type WishKind,
  type WishWeight,
} from './scheme-settings.js';

/** Students a group can hold at most, whatever the scheme. */
const LARGEST_GROUP = 100;
const MOST_CODES = 50;
/** More than there are of them. */
export const MOST_WISHES = 50;

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

/** How much one thing matters when groups are formed. */
export class GroupWishView implements GroupWish {
  @IsIn(WISH_KINDS) @ApiProperty({ enum: WISH_KINDS }) kind: WishKind;

  /** What it is about; null for an hour in common. */
  @ValidateIf((_, value) => value !== null)
  @IsIn(GROUPING_ATTRIBUTES)
  @ApiProperty({ enum: GROUPING_ATTRIBUTES, nullable: true })
  attribute: GroupingAttribute | null;

  @IsIn(WISH_WEIGHTS) @ApiProperty({ enum: WISH_WEIGHTS }) weight: WishWeight;
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

  /** How much single wishes matter; of all others the lists above tell. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(MOST_WISHES)
  @ValidateNested({ each: true })
  @Type(() => GroupWishView)
  wishes?: GroupWishView[];
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
