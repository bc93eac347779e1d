import { Enrolment } from '#enrolment';
import { refusalFor } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GroupChange } from './changes/group-change.entity.js';
import { Group } from './group.entity.js';

export type MembershipRole = 'mentee' | 'mentor' | 'co_mentor';

/** Somebody's time in a group. Who left stays in the history, with `leftAt`. */
@Entity('memberships')
@ForeignKey(() => Group, ['institutionId', 'groupId'], ['institutionId', 'id'], {
  name: 'memberships_group_fkey',
})
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'memberships_enrolment_fkey',
})
@ForeignKey(() => GroupChange, ['institutionId', 'cameBy'], ['institutionId', 'id'], {
  name: 'memberships_came_by_fkey',
})
@ForeignKey(() => GroupChange, ['institutionId', 'leftBy'], ['institutionId', 'id'], {
  name: 'memberships_left_by_fkey',
})
@Index('memberships_enrolment_idx', ['institutionId', 'enrolmentId'])
@Index('memberships_group_idx', ['institutionId', 'groupId'])
@Index('memberships_came_by_idx', ['institutionId', 'cameBy'], { where: 'came_by is not null' })
@Index('memberships_left_by_idx', ['institutionId', 'leftBy'], { where: 'left_by is not null' })
@Index('memberships_seat_key', { synchronize: false })
@Index('memberships_current_key', { synchronize: false })
@Check('memberships_role_check', `role in ('mentee', 'mentor', 'co_mentor')`)
@Check('memberships_left_check', `left_by is null or left_at is not null`)
export class Membership {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'memberships_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'memberships_pkey' }) id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') enrolmentId: string;
  @Column('text') role: MembershipRole;
  @CreateDateColumn({ type: 'timestamptz' }) joinedAt: Date;
  @Column('timestamptz', { nullable: true }) leftAt: Date | null;
  /** The change by which they came or left. Null: another way, as by a free seat or by withdrawing. */
  @Column('uuid', { nullable: true }) cameBy: string | null;
  @Column('uuid', { nullable: true }) leftBy: string | null;
}

refusalFor('memberships_seat_key', 'enrolment.has_group');
refusalFor('memberships_current_key', 'enrolment.in_group');
refusalFor('memberships_group_open', 'group.closed_to_joining');
