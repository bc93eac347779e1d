import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Agreement } from './agreement.entity.js';

export const MOST_GOALS = 3;
export const LONGEST_GOAL = 300;

/** A goal of a pair. Row-level security shows it to the two alone. */
@Entity('agreement_goals')
@ForeignKey(() => Agreement, ['institutionId', 'agreementId'], ['institutionId', 'id'], {
  name: 'agreement_goals_agreement_fkey',
  onDelete: 'CASCADE',
})
@Check('agreement_goals_number_check', `number between 1 and 3`)
@Check('agreement_goals_body_check', `length(body) between 1 and 300`)
export class AgreementGoal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_goals_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_goals_pkey' })
  agreementId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'agreement_goals_pkey' }) number: number;
  @Column('text') body: string;
  @Column('timestamptz', { nullable: true }) reachedAt: Date | null;
}
