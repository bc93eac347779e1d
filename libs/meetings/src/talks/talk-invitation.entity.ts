import { Enrolment } from '#enrolment';
import { Group } from '#groups';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * Somebody has been told of a talk, as it was then, and in which version. Gone when it is off for them. It
 * hangs on no time: that may be another student's by then, or taken away.
 */
@Entity('talk_invitations')
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'talk_invitations_enrolment_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Group, ['institutionId', 'groupId'], ['institutionId', 'id'], {
  name: 'talk_invitations_group_fkey',
  onDelete: 'CASCADE',
})
@Index('talk_invitations_enrolment_idx', ['institutionId', 'enrolmentId'])
@Index('talk_invitations_group_idx', ['institutionId', 'groupId'])
export class TalkInvitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'talk_invitations_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'talk_invitations_pkey' }) bookingId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'talk_invitations_pkey' })
  enrolmentId: string;
  @Column('uuid') groupId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  /** The booking's, as it was told. */
  @Column('integer') sequence: number;
  /** Whether it was told with a part for calendars: who subscribes has it from the subscription. */
  @Column('boolean') inCalendar: boolean;
}
