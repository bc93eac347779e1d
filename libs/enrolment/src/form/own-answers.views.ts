import { AnswersUseView, FormFieldView, type AnswerValue } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';

/** The description of one answer: text, options, a step, or a yes. */
const ANSWER = {
  oneOf: [
    { type: 'string' as const },
    { type: 'array' as const, items: { type: 'string' as const } },
    { type: 'number' as const },
    { type: 'boolean' as const },
  ],
};

/** Answers by field. */
export const AnswersProperty = (required = true): PropertyDecorator =>
  ApiProperty({ type: 'object', additionalProperties: ANSWER, selfRequired: required });

/** One answer. */
export const AnswerProperty = (): PropertyDecorator => ApiProperty(ANSWER);

/** What a round asks of somebody. */
export class FormAsked {
  /** The version; null for Kull's own questions. */
  @ApiProperty({ type: String, nullable: true }) id: string | null;
  fields: FormFieldView[];
  use: AnswersUseView;
}

/** A field of the coordinator's own, with what one person has answered to it. */
export class FieldAnswered {
  /** As it was when it was answered; as it is now where it is not. */
  field: FormFieldView;
  /** Null: not answered. */
  @ApiProperty({ ...ANSWER, nullable: true }) value: AnswerValue | null;
  /** Of the form it was answered in; null where it is not. */
  @ApiProperty({ type: Number, nullable: true }) version: number | null;
  /** Whether the form still asks. */
  isAsked: boolean;
}

/** What somebody has answered, to those whom the form names as its readers. */
export class SharedAnswer {
  field: FormFieldView;
  @AnswerProperty() value: AnswerValue;
}
