import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FormField } from './form-fields.js';

/**
 * A form as it was published. It is never changed after: a change is a new version with the one before
 * it, so that an answer can always be read beside what was asked.
 */
@Entity('forms')
@ForeignKey(() => Form, ['institutionId', 'previousId'], ['institutionId', 'id'], {
  name: 'forms_previous_fkey',
})
@Index('forms_previous_idx', ['institutionId', 'previousId'])
@Check('forms_number_check', `number >= 1`)
export class Form {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'forms_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'forms_pkey' }) id: string;
  @Column('uuid', { nullable: true }) previousId: string | null;
  /** 1 for the first. */
  @Column('integer') number: number;
  @Column('jsonb') fields: FormField[];
  @Column('timestamptz', { default: () => 'now()' }) publishedAt: Date;
}
