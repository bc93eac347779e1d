import { Person } from '#people';
import { refusalFor } from '#platform';
import { Round, type MentorKind } from '#schemes';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
} from 'typeorm';

export const APPLICATION_STATES = ['applied', 'selected', 'turned_down', 'withdrawn'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** Somebody of the institution applies to be a mentor in a round. */
@Entity('mentor_applications')
@Unique('mentor_applications_person_key', ['institutionId', 'roundId', 'personId'])
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'mentor_applications_round_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'mentor_applications_person_fkey',
})
@Index('mentor_applications_person_idx', ['institutionId', 'personId'])
@Check('mentor_applications_kind_check', `kind in ('student', 'staff', 'alumni', 'practitioner')`)
@Check('mentor_applications_motivation_check', `length(motivation) <= 2000`)
@Check(
  'mentor_applications_state_check',
  `state in ('applied', 'selected', 'turned_down', 'withdrawn')`,
)
@Check(
  'mentor_applications_decided_check',
  `(state in ('selected', 'turned_down')) = (decided_at is not null)`,
)
export class MentorApplication {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentor_applications_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentor_applications_pkey' }) id: string;
  @Column('uuid') roundId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: MentorKind;
  /** For the round's coordinators alone. */
  @Column('text') motivation: string;
  @Column('text', { default: 'applied' }) state: ApplicationState;
  @CreateDateColumn({ type: 'timestamptz' }) appliedAt: Date;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
}

refusalFor('mentor_applications_person_key', 'application.exists');
