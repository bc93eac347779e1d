import { Person } from '#people';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { MarkedAttendance } from './meeting-requests.views.js';
import { Meeting, type LoggedAs, type MeetingState, type TaskState } from './meeting.entity.js';

/** A meeting's log as it stood before it was corrected. What a mentor wrote for herself is never in it. */
@Entity('log_versions')
@ForeignKey(() => Meeting, ['institutionId', 'meetingId'], ['institutionId', 'id'], {
  name: 'log_versions_meeting_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'writtenBy'], ['institutionId', 'id'], {
  name: 'log_versions_written_by_fkey',
})
@Check('log_versions_as_check', `written_as in ('mentor', 'coordinator', 'link')`)
@Check('log_versions_state_check', `state in ('held', 'cancelled', 'nobody_came')`)
export class LogVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'log_versions_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'log_versions_pkey' }) meetingId: string;
  /** The version that the meeting had while this was its log. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'log_versions_pkey' }) version: number;
  @Column('timestamptz') writtenAt: Date;
  @Column('uuid', { nullable: true }) writtenBy: string | null;
  @Column('text') writtenAs: LoggedAs;
  @Column('text') state: MeetingState;
  @Column('integer', { nullable: true }) minutes: number | null;
  @Column('text', { array: true, default: '{}' }) themes: string[];
  @Column('text', { array: true, default: '{}' }) topics: string[];
  @Column('text', { nullable: true }) taskState: TaskState | null;
  @Column('integer', { nullable: true }) presentCount: number | null;
  @Column('text', { nullable: true }) summary: string | null;
  @Column('text', { nullable: true }) nextStep: string | null;
  @Column('date', { nullable: true }) nextStepOn: string | null;
  /** Enrolments and how each was marked. */
  @Column('jsonb', { default: [] }) attendance: MarkedAttendance[];
}
