import { Enrolment } from '#enrolment';
import { refusalFor } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * In the queue → placed; or left the round, said no to a seat or left the queue, let an offer run out,
 * taken out by a coordinator.
 */
export const WAIT_STATES = ['waiting', 'placed', 'withdrawn', 'left', 'lapsed', 'removed'] as const;
export type WaitState = (typeof WAIT_STATES)[number];

/** Whoever has the lower number comes first, whenever they came. */
export const PRIORITIES = [1, 2, 3] as const;
export type Priority = (typeof PRIORITIES)[number];
export const ORDINARY: Priority = 3;

/** Why a coordinator puts somebody before those who came first. Never in words: they could be of health. */
export const PRIORITY_REASONS = ['late_admission', 'returning', 'group_closed', 'other'] as const;
export type PriorityReason = (typeof PRIORITY_REASONS)[number];

/** A student of a running round who has no group and waits for a seat. */
@Entity('waits')
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'waits_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Index('waits_live_key', { synchronize: false })
@Index('waits_enrolment_idx', ['institutionId', 'enrolmentId'])
@Check('waits_priority_check', `priority between 1 and 3`)
@Check('waits_reason_check', `reason in ('late_admission', 'returning', 'group_closed', 'other')`)
@Check(
  'waits_state_check',
  `state in ('waiting', 'placed', 'withdrawn', 'left', 'lapsed', 'removed')`,
)
@Check('waits_because_check', `(priority = 3) = (reason is null)`)
@Check('waits_ended_check', `(state = 'waiting') = (ended_at is null)`)
export class Wait {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'waits_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'waits_pkey' }) id: string;
  @Column('uuid') enrolmentId: string;
  /** First come, first served: among those of one priority. */
  @Column('timestamptz') since: Date;
  @Column('integer', { default: ORDINARY }) priority: Priority;
  @Column('text', { nullable: true }) reason: PriorityReason | null;
  /** The student takes a seat there alone. Null: anywhere that suits. */
  @Column('text', { nullable: true }) campus: string | null;
  @Column('text', { default: 'waiting' }) state: WaitState;
  /** When the student was written to about being in the queue. */
  @Column('timestamptz', { nullable: true }) toldAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

refusalFor('waits_live_key', 'wait.exists');
