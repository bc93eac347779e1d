import { FormFieldView, type AnswerValue } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import {
  ENROLMENT_ROLES,
  ENROLMENT_STATES,
  type EnrolmentRole,
  type EnrolmentState,
} from '../enrolment.entity.js';
import { AnswerProperty } from '../form/index.js';

/** A version of the round's form, for the words of what was answered to it. */
export class ExportedForm {
  version: number;
  fields: FormFieldView[];
}

export class ExportedAnswer {
  field: string;
  @AnswerProperty() value: AnswerValue;
  /** Of the form it was given to. */
  version: number;
}

/** A line of the file. */
export class ExportedPerson {
  @ApiProperty({ enum: ENROLMENT_ROLES }) role: EnrolmentRole;
  @ApiProperty({ enum: ENROLMENT_STATES }) state: EnrolmentState;
  givenName: string;
  familyName: string;
  studentNumber: string | null;
  email: string | null;
  phone: string | null;
  programme: string | null;
  cohort: string | null;
  campus: string | null;
  @ApiProperty({ type: Number, isArray: true, nullable: true }) slots: number[] | null;
  @ApiProperty({ type: String, isArray: true, nullable: true }) languages: string[] | null;
  @ApiProperty({ type: String, isArray: true, nullable: true }) interests: string[] | null;
  maxGroups: number | null;
  experience: string | null;
  answers: ExportedAnswer[];
}

/** A round's people, with all they have answered. */
export class ParticipantsExport {
  /** Every version that somebody may have answered, the one in force first. */
  forms: ExportedForm[];
  people: ExportedPerson[];
  /** How many are not in it, since their addresses are protected. */
  leftOut: number;
}
