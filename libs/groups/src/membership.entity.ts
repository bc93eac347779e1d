import { Enrolment } from '#enrolment';
import { refusalFor } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
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
@Index('memberships_enrolment_idx', ['institutionId', 'enrolmentId'])
@Index('memberships_seat_key', { synchronize: false })
@Index('memberships_current_key', { synchronize: false })
@Check('memberships_role_check', `role in ('mentee', 'mentor', 'co_mentor')`)
export class Membership {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'memberships_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'memberships_pkey' }) id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') enrolmentId: string;
  @Column('text') role: MembershipRole;
  @CreateDateColumn({ type: 'timestamptz' }) joinedAt: Date;
  @Column('timestamptz', { nullable: true }) leftAt: Date | null;
}

refusalFor('memberships_seat_key', 'enrolment.has_group');
refusalFor('memberships_current_key', 'enrolment.in_group');
