import type { Localized } from '#kernel';
import type { Versioned } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { HOURS_USES, type AnswersUse, type HoursUse } from './answers-use.js';
import {
  ASKED,
  FIELD_KINDS,
  FIELD_READERS,
  type Asked,
  type FieldCondition,
  type FieldKind,
  type FieldOption,
  type FieldReaders,
  type FormField,
} from './form-fields.js';

const MOST_FIELDS = 40;
const MOST_OPTIONS = 30;
const ID = /^[a-z][a-z0-9_]{0,39}$/;

const unlessNull = () => ValidateIf((_, value) => value !== null);

/** A text that may be blank in some languages: those who read them are shown another. */
export class FormText implements Localized {
  @IsString() @MaxLength(1000) nb: string;
  @IsString() @MaxLength(1000) nn: string;
  @IsString() @MaxLength(1000) en: string;
}

export class FieldOptionView implements FieldOption {
  @Matches(ID) id: string;
  @ValidateNested() @Type(() => FormText) label: FormText;
}

export class FieldConditionView implements FieldCondition {
  /** A field that stands before. */
  @Matches(ID) field: string;

  /** Options of a choice, steps of a scale. None: wherever it is answered. */
  @IsArray()
  @ArrayMaxSize(MOST_OPTIONS)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  anyOf: string[];
}

export class FormFieldView implements FormField {
  /** Stays through all versions of the form. */
  @Matches(ID) id: string;
  @IsIn(FIELD_KINDS) @ApiProperty({ enum: FIELD_KINDS }) kind: FieldKind;
  @ValidateNested() @Type(() => FormText) label: FormText;
  @ValidateNested() @Type(() => FormText) help: FormText;
  /** Why it is asked, as those who are asked read it. */
  @ValidateNested() @Type(() => FormText) why: FormText;
  @IsIn(FIELD_READERS) @ApiProperty({ enum: FIELD_READERS }) readers: FieldReaders;
  @IsIn(ASKED) @ApiProperty({ enum: ASKED }) asked: Asked;
  @IsBoolean() required: boolean;

  @unlessNull()
  @ValidateNested()
  @Type(() => FieldConditionView)
  @ApiProperty({ type: FieldConditionView, nullable: true })
  shownIf: FieldConditionView | null;

  @IsArray()
  @ArrayMaxSize(MOST_OPTIONS)
  @ValidateNested({ each: true })
  @Type(() => FieldOptionView)
  options: FieldOptionView[];

  @IsBoolean() several: boolean;
  @IsBoolean() long: boolean;

  /** A scale goes from 1 to this. */
  @unlessNull()
  @IsInt()
  @Min(2)
  @Max(10)
  @ApiProperty({ type: Number, nullable: true })
  steps: number | null;

  @ValidateNested() @Type(() => FormText) low: FormText;
  @ValidateNested() @Type(() => FormText) high: FormText;
}

/** What becomes of the answers that Kull itself asks for. */
export class AnswersUseView implements AnswersUse {
  @ApiProperty({ enum: HOURS_USES }) hours: HoursUse;
  /** A group is one student and a mentor. */
  pairs: boolean;
  /** A group's mentors see who of its students can when, and not only how many. */
  whoCan: boolean;
  /** Students see the mentors' languages and interests, to choose among them. */
  mentorsShown: boolean;
}

export class PublishFormBody {
  @IsArray()
  @ArrayMaxSize(MOST_FIELDS)
  @ValidateNested({ each: true })
  @Type(() => FormFieldView)
  fields: FormFieldView[];
}

/** A version as it was published: what some may have answered. */
export class FormVersionView {
  version: number;
  publishedAt: string;
  fields: FormFieldView[];
}

export class RoundFormAbilities {
  change: boolean;
}

/** What a round asks, for its coordinators. */
export class RoundFormView implements Versioned {
  /** Null as long as nobody has made one: then it is Kull's own three questions. */
  @ApiProperty({ type: String, nullable: true }) id: string | null;
  /** The version in force; 0 for Kull's own. */
  version: number;
  publishedAt: string | null;
  fields: FormFieldView[];
  /** Those before it, the newest first. */
  earlier: FormVersionView[];
  use: AnswersUseView;
  can: RoundFormAbilities;
}
