import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SchemeSettings } from './settings/scheme-settings.js';
import { Form } from './form/form.entity.js';
import type { RoundTerm } from './round-terms.js';
import { Scheme } from './scheme.entity.js';

export const ROUND_STATES = [
  'draft',
  'call',
  'open',
  'matching',
  'running',
  'closing',
  'archived',
] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** Why a round is kept longer than its scheme says. */
export const KEPT_BECAUSE = ['complaint', 'evaluation', 'archive', 'other'] as const;
export type KeptBecause = (typeof KEPT_BECAUSE)[number];

/** One run of a scheme for a cohort. Its settings are the scheme's at the time, and its own since. */
@Entity('rounds')
@ForeignKey(() => Scheme, ['institutionId', 'schemeId'], ['institutionId', 'id'], {
  name: 'rounds_scheme_fkey',
})
@ForeignKey(() => Form, ['institutionId', 'formId'], ['institutionId', 'id'], {
  name: 'rounds_form_fkey',
})
@Index('rounds_scheme_idx', ['institutionId', 'schemeId'])
@Index('rounds_form_idx', ['institutionId', 'formId'])
@Check('rounds_dates_check', `ends_on >= starts_on`)
@Check('rounds_terms_check', `terms_in_order(terms, starts_on, ends_on)`)
@Check('rounds_apply_by_check', `apply_by <= ends_on`)
@Check('rounds_answer_by_check', `answer_by <= ends_on`)
@Check(
  'rounds_kept_because_check',
  `kept_because in ('complaint', 'evaluation', 'archive', 'other')`,
)
@Check('rounds_kept_check', `num_nulls(kept_until, kept_because) <> 1`)
@Check(
  'rounds_state_check',
  `state in ('draft', 'call', 'open', 'matching', 'running', 'closing', 'archived')`,
)
export class Round {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rounds_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rounds_pkey' }) id: string;
  @Column('uuid') schemeId: string;
  @Column('text') name: string;
  /** `2026-HØST`. */
  @Column('text') cohort: string;
  /** ISO dates, both inclusive. */
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  /** Last days, where the institution is; null: none. To apply as a mentor, and for a student's yes. */
  @Column('date', { nullable: true }) applyBy: string | null;
  @Column('date', { nullable: true }) answerBy: string | null;
  /** In order. None: one stretch of days. */
  @Column('jsonb', { default: '[]' }) terms: RoundTerm[];
  /** Beside `cohort`. */
  @Column('text', { array: true, default: '{}' }) moreCohorts: string[];
  @Column('text', { default: 'draft' }) state: RoundState;
  @Column('jsonb') settings: SchemeSettings;
  /** The version of its form that is in force. Null: Kull's own questions. */
  @Column('uuid', { nullable: true }) formId: string | null;
  /** Forgetting it is put off: through this day, and why. */
  @Column('date', { nullable: true }) keptUntil: string | null;
  @Column('text', { nullable: true }) keptBecause: KeptBecause | null;
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
