import { Person } from '#people';
import { Round } from '#schemes';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * A student to another group, or to the first one; two students for each other; a mentor for another;
 * two groups to one; one to two; one closed before its time.
 */
export const CHANGE_KINDS = [
  'transfer',
  'place',
  'swap',
  'replace_mentor',
  'merge',
  'split',
  'close',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What is written down besides: one more mentor for a group, or one of several less. */
export const RECORDED_KINDS = [...CHANGE_KINDS, 'add_mentor', 'remove_mentor'] as const;
export type RecordedKind = (typeof RECORDED_KINDS)[number];

/** Why a group is closed before its time. Never in words: they could be of health. */
export const CLOSE_REASONS = [
  'student_left',
  'mentor_left',
  'too_few',
  'not_working',
  'goal_reached',
  'other',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** What a coordinator has changed in the groups of a round. Who moved is told by the memberships. */
@Entity('group_changes')
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'group_changes_round_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'madeBy'], ['institutionId', 'id'], {
  name: 'group_changes_made_by_fkey',
})
@Index('group_changes_round_idx', ['institutionId', 'roundId'])
@Check(
  'group_changes_kind_check',
  `kind in ('transfer', 'place', 'swap', 'replace_mentor', 'merge', 'split', 'close', 'add_mentor',
    'remove_mentor')`,
)
@Check(
  'group_changes_reason_check',
  `reason in ('student_left', 'mentor_left', 'too_few', 'not_working', 'goal_reached', 'other')`,
)
@Check('group_changes_because_check', `(kind = 'close') = (reason is not null)`)
export class GroupChange {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'group_changes_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'group_changes_pkey' }) id: string;
  @Column('uuid') roundId: string;
  @Column('text') kind: RecordedKind;
  /** Why a group was closed. Coordinators alone see it. */
  @Column('text', { nullable: true }) reason: CloseReason | null;
  @Column('uuid') madeBy: string;
  @CreateDateColumn({ type: 'timestamptz' }) madeAt: Date;
}
