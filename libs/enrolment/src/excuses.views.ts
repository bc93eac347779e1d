import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

export const EXCUSE_ANSWERS = ['excused', 'kept'] as const;
export type ExcuseAnswer = (typeof EXCUSE_ANSWERS)[number];

/** A student who must take part, and has asked not to. Why is not asked, and not kept. */
export class ExcuseAsked {
  enrolmentId: string;
  name: string;
  programme: string | null;
  askedAt: string;
}

export class ExcusesAsked {
  /** The first to ask first. */
  students: ExcuseAsked[];
}

export class AnswerExcuse {
  @IsIn(EXCUSE_ANSWERS) @ApiProperty({ enum: EXCUSE_ANSWERS }) answer: ExcuseAnswer;
}
