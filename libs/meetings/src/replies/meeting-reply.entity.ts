import { Enrolment } from '#enrolment';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Meeting } from '../meeting.entity.js';

/** A student has said whether they come to a meeting. Why is not asked. */
@Entity('meeting_replies')
@ForeignKey(() => Meeting, ['institutionId', 'meetingId'], ['institutionId', 'id'], {
  name: 'meeting_replies_meeting_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'meeting_replies_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Index('meeting_replies_enrolment_idx', ['institutionId', 'enrolmentId'])
export class MeetingReply {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_replies_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_replies_pkey' }) meetingId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_replies_pkey' }) enrolmentId: string;
  @Column('boolean') isComing: boolean;
  @Column('timestamptz') repliedAt: Date;
}
