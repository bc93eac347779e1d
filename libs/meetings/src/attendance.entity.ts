import { Enrolment } from '#enrolment';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Meeting } from './meeting.entity.js';

export const PRESENCES = ['present', 'excused', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Whether one student came to one meeting. */
@Entity('attendances')
@ForeignKey(() => Meeting, ['institutionId', 'meetingId'], ['institutionId', 'id'], {
  name: 'attendances_meeting_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'attendances_enrolment_fkey',
})
@Index('attendances_enrolment_idx', ['institutionId', 'enrolmentId'])
@Check('attendances_presence_check', `presence in ('present', 'excused', 'absent')`)
export class Attendance {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attendances_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attendances_pkey' }) meetingId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attendances_pkey' }) enrolmentId: string;
  @Column('text') presence: Presence;
}
