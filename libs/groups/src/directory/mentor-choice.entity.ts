import { Enrolment } from '#enrolment';
import { refusalFor } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * On the student's list → asked → accepted; or declined by the mentor, expired without an answer,
 * released since the mentor's places are taken, withdrawn by the student.
 */
export const CHOICE_STATES = [
  'chosen',
  'asked',
  'accepted',
  'declined',
  'expired',
  'released',
  'withdrawn',
] as const;
export type ChoiceState = (typeof CHOICE_STATES)[number];

/** Mentors that a student may have on the list at once. */
export const MOST_CHOICES = 5;
export const LONGEST_MESSAGE = 500;

/** A mentor whom a student has chosen. One at a time is asked, the first on the list first. */
@Entity('mentor_choices')
@ForeignKey(() => Enrolment, ['institutionId', 'menteeId'], ['institutionId', 'id'], {
  name: 'mentor_choices_mentee_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'mentorId'], ['institutionId', 'id'], {
  name: 'mentor_choices_mentor_fkey',
  onDelete: 'CASCADE',
})
@Index('mentor_choices_asked_key', { synchronize: false })
@Index('mentor_choices_pair_key', { synchronize: false })
@Index('mentor_choices_mentee_idx', ['institutionId', 'menteeId'])
@Index('mentor_choices_mentor_idx', ['institutionId', 'mentorId'])
@Check('mentor_choices_rank_check', `rank between 1 and 5`)
@Check('mentor_choices_message_check', `length(message) <= 500`)
@Check(
  'mentor_choices_state_check',
  `state in ('chosen', 'asked', 'accepted', 'declined', 'expired', 'released', 'withdrawn')`,
)
@Check('mentor_choices_reminders_check', `reminders between 0 and 2`)
@Check('mentor_choices_asked_check', `state <> 'asked' or expires_on is not null`)
@Check('mentor_choices_ended_check', `(state in ('chosen', 'asked')) = (ended_at is null)`)
export class MentorChoice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentor_choices_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentor_choices_pkey' }) id: string;
  @Column('uuid') menteeId: string;
  @Column('uuid') mentorId: string;
  @Column('integer') rank: number;
  /** What the student writes to the mentors on the list: for whoever is asked, and nobody else. */
  @Column('text', { default: '' }) message: string;
  @Column('text', { default: 'chosen' }) state: ChoiceState;
  @Column('timestamptz', { nullable: true }) askedAt: Date | null;
  /** The last day to answer. */
  @Column('date', { nullable: true }) expiresOn: string | null;
  @Column('integer', { default: 0 }) reminders: number;
  @Column('date', { nullable: true }) remindedOn: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

refusalFor('mentor_choices_pair_key', 'mentor_choice.exists');
