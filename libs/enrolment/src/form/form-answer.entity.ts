import { Form, type AnswerValue } from '#schemes';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Enrolment } from '../enrolment.entity.js';

/**
 * What somebody last answered to one field, beside the version of the form they had before them. It
 * stays when a later version no longer asks.
 */
@Entity('form_answers')
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'form_answers_enrolment_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Form, ['institutionId', 'formId'], ['institutionId', 'id'], {
  name: 'form_answers_form_fkey',
})
@Index('form_answers_form_idx', ['institutionId', 'formId'])
export class FormAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'form_answers_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'form_answers_pkey' }) enrolmentId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'form_answers_pkey' }) field: string;
  @Column('uuid') formId: string;
  @Column('jsonb') value: AnswerValue;
  @Column('timestamptz', { default: () => 'now()' }) answeredAt: Date;
}
