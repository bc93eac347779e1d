import { MayBeLeftOut, type Versioned } from '#platform';
import {
  FORMATS,
  LocalizedText,
  ROUND_STATES,
  type AnswerValue,
  type Format,
  type RoundState,
} from '#schemes';
import { isWeeklySlot } from '#kernel';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  registerDecorator,
  ValidateIf,
} from 'class-validator';
import { AnswersProperty, FormAsked } from './form/index.js';
import { DECISIONS, type Decision } from './decide.service.js';
import {
  ENROLMENT_ROLES,
  ENROLMENT_STATES,
  WAYS_IN,
  type EnrolmentRole,
  type EnrolmentState,
  type WayIn,
} from './enrolment.entity.js';

const MOST_SLOTS = 7 * 24;
const MOST_LANGUAGES = 10;
const MOST_INTERESTS = 15;

const unlessNull = () => ValidateIf((_, value) => value !== null);

const AreWeeklySlots = (): PropertyDecorator => (target, propertyName) => {
  registerDecorator({
    name: 'weeklySlots',
    target: target.constructor,
    propertyName: String(propertyName),
    validator: { validate: (slots) => Array.isArray(slots) && slots.every(isWeeklySlot) },
  });
};

/** What a person says of themselves. Null, as an empty list, is unknown. */
export class AnswersBody {
  /** Hours of the week as `weekday * 100 + hour`, Monday 1: Tuesday at 10 is 210. */
  @unlessNull()
  @IsArray()
  @ArrayMaxSize(MOST_SLOTS)
  @AreWeeklySlots()
  @ApiProperty({ type: Number, isArray: true, nullable: true })
  slots: number[] | null;

  /** ISO 639 codes: `nb`, `nn`, `en`, `se`. */
  @unlessNull()
  @IsArray()
  @ArrayMaxSize(MOST_LANGUAGES)
  @Matches(/^[a-z]{2,3}$/, { each: true })
  @ApiProperty({ type: String, isArray: true, nullable: true })
  languages: string[] | null;

  @unlessNull()
  @IsArray()
  @ArrayMaxSize(MOST_INTERESTS)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(40, { each: true })
  @ApiProperty({ type: String, isArray: true, nullable: true })
  interests: string[] | null;

  /** By field of the coordinator's own. What is not in it is not answered. */
  @MayBeLeftOut()
  @IsObject()
  @AnswersProperty(false)
  own?: Record<string, unknown>;

  /** The version of the form that is answered, null for Kull's own questions; left out: the one in force. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  form?: string | null;
}

export class MyEnrolmentAbilities {
  /** Say yes or no: who must take part cannot. */
  decide: boolean;
  /** Ask the coordinator not to have to take part. */
  askToBeExcused: boolean;
  /** Say when, in which languages, with which interests. */
  answer: boolean;
}

/** My own part in a round. */
export class MyEnrolmentView implements Versioned {
  id: string;
  schemeName: string;
  roundName: string;
  startsOn: string;
  endsOn: string;
  @ApiProperty({ enum: ROUND_STATES }) roundState: RoundState;
  /** ISO date: the last day for a yes; null: none. */
  answerBy: string | null;
  /** It is over. */
  isPastAnswers: boolean;
  about: LocalizedText;
  roundId: string;
  @ApiProperty({ enum: FORMATS }) format: Format;
  @ApiProperty({ enum: ENROLMENT_ROLES }) role: EnrolmentRole;
  @ApiProperty({ enum: ENROLMENT_STATES }) state: EnrolmentState;
  @ApiProperty({ enum: WAYS_IN, nullable: true }) enteredBy: WayIn | null;
  /** Since when one is away from it, and to come back; null: one is not. */
  onLeaveSince: string | null;
  /** ISO date one is expected back, if that is known. */
  backOn: string | null;
  /** Since when the coordinator has been asked, and has not answered. */
  excuseAskedAt: string | null;
  @ApiProperty({ type: Number, isArray: true, nullable: true }) slots: number[] | null;
  @ApiProperty({ type: String, isArray: true, nullable: true }) languages: string[] | null;
  @ApiProperty({ type: String, isArray: true, nullable: true }) interests: string[] | null;
  /** Interests that several in the round have named: to choose from. */
  commonInterests: string[];
  /** What is asked of me. */
  form: FormAsked;
  /** What I have answered to fields of the coordinator's own, of those that are asked now. */
  @AnswersProperty() own: Record<string, AnswerValue>;
  /** Fields that must be answered, and are not. */
  missing: string[];
  version: number;
  can: MyEnrolmentAbilities;
}

export class MyEnrolments {
  enrolments: MyEnrolmentView[];
}

export class DecideBody {
  @IsIn(DECISIONS) @ApiProperty({ enum: DECISIONS }) answer: Decision;
}
