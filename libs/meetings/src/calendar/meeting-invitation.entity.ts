import { Enrolment } from '#enrolment';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Meeting } from '../meeting.entity.js';

/** Somebody has been told of a meeting, and in which version. Gone when it is off for them. */
@Entity('meeting_invitations')
@ForeignKey(() => Meeting, ['institutionId', 'meetingId'], ['institutionId', 'id'], {
  name: 'meeting_invitations_meeting_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'meeting_invitations_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Index('meeting_invitations_enrolment_idx', ['institutionId', 'enrolmentId'])
export class MeetingInvitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_invitations_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_invitations_pkey' })
  meetingId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_invitations_pkey' })
  enrolmentId: string;
  /** The meeting's, as it was told. */
  @Column('integer') sequence: number;
  /** Whether it was told with a part for calendars: who subscribes has it from the subscription. */
  @Column('boolean') inCalendar: boolean;
}
