import { MayBeLeftOut } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { MeetingSettingsView } from './meeting-settings.views.js';
import { LocalizedText } from './named.views.js';
import {
  FORMATS,
  GROUPING_ATTRIBUTES,
  INVITATIONS,
  MATCHED_BY,
  MENTOR_KINDS,
  WISH_KINDS,
  WISH_WEIGHTS,
  type Format,
  type GroupingAttribute,
  type GroupSize,
  type GroupWish,
  type InvitationKind,
  type MatchedBy,
  type MatchingSettings,
  type MentorKind,
  type MentorsOfKind,
  type SchemeSettings,
  type WaysIn,
  type WishKind,
  type WishWeight,
} from './scheme-settings.js';

/** Students a group can hold at most, whatever the scheme. */
const LARGEST_GROUP = 100;
/** More than there are of them. */
export const MOST_WISHES = 50;

const attributes = () => ApiProperty({ enum: GROUPING_ATTRIBUTES, isArray: true });

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

export class MentorsOfKindView implements MentorsOfKind {
  @IsIn(MENTOR_KINDS) @ApiProperty({ enum: MENTOR_KINDS }) kind: MentorKind;
  /** How many groups one has at most, or mentees where it is one to one. */
  @IsInt() @Min(1) @Max(10) capacity: number;
  /** They apply to a call, and are selected. */
  @IsBoolean() apply: boolean;
  /** Not matched before a coordinator has ticked that they are trained. */
  @IsBoolean() training: boolean;
  /** Not matched before they have accepted the declaration of confidentiality. */
  @IsBoolean() declaration: boolean;
  @IsBoolean() paid: boolean;

  /** Hours of work agreed for a term. Null: none are. */
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(1000)
  @ApiProperty({ type: Number, nullable: true })
  hours: number | null;
}

export class WaysInView implements WaysIn {
  @IsIn(INVITATIONS) @ApiProperty({ enum: INVITATIONS }) invitation: InvitationKind;
  /** By a link or a QR code that anybody may have. */
  @IsBoolean() openLink: boolean;
  /** Whoever has no group may take a free seat in one after publishing. */
  @IsBoolean() freeSeats: boolean;
  /** Students look at the mentors and ask one. */
  @IsBoolean() directory: boolean;
  /** So many days a mentor has to answer before the next one is asked. */
  @IsInt() @Min(1) @Max(90) requestDays: number;
  /** Whoever finds no place waits for one, in a queue. */
  @IsBoolean() waitingList: boolean;
  /** Whoever is first gets a seat without being asked. Without it they are asked first. */
  @MayBeLeftOut() @IsBoolean() giveAtOnce?: boolean;
  /** So long a seat is held for an answer: 48 hours unless it is said otherwise. */
  @MayBeLeftOut() @IsInt() @Min(1) @Max(336) offerHours?: number;
}

export class MatchingSettingsView implements MatchingSettings {
  /** By what people have in common, by wishes, by the mentee's asking, or by hand. */
  @IsIn(MATCHED_BY) @ApiProperty({ enum: MATCHED_BY }) by: MatchedBy;

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

/** A scheme's or a round's settings: as they are read, and as they are set, always whole. */
export class SchemeSettingsView implements SchemeSettings {
  /** For whom: a group of students, one student at a time, or whoever comes by. */
  @IsIn(FORMATS) @ApiProperty({ enum: FORMATS }) format: Format;

  /** Each kind once, the usual one first. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MENTOR_KINDS.length)
  @ValidateNested({ each: true })
  @Type(() => MentorsOfKindView)
  mentors: MentorsOfKindView[];

  /** How many mentors a group has when it is whole. */
  @IsInt() @Min(1) @Max(4) mentorsPerGroup: number;

  /** Mentors make their own certificates once a round is over; not said: coordinators do. */
  @MayBeLeftOut() @IsBoolean() ownCertificates?: boolean;

  /** The semesters of the degree that it is for, the first being 1. None: any. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(16)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(16, { each: true })
  semesters: number[];

  @ValidateNested() @Type(() => LocalizedText) about: LocalizedText;
  @ValidateNested() @Type(() => GroupSizeView) group: GroupSizeView;
  @ValidateNested() @Type(() => MatchingSettingsView) matching: MatchingSettingsView;
  @ValidateNested() @Type(() => WaysInView) waysIn: WaysInView;
  @ValidateNested() @Type(() => MeetingSettingsView) meetings: MeetingSettingsView;
  /** Mentor and mentee agree on goals, one to three. */
  @IsBoolean() agreement: boolean;
}
