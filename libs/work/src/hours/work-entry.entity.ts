import { Enrolment } from '#enrolment';
import { Meeting } from '#meetings';
import { Person } from '#people';
import { refusalFor } from '#platform';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import { WORK_KINDS, type EntryKind, type WorkKind } from './timesheet-lines.js';

/** Work that stands in no log: a mentor's own entry. */
@Entity('work_entries')
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'work_entries_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Index('work_entries_enrolment_idx', ['institutionId', 'enrolmentId'])
@Check('work_entries_kind_check', `kind in ('preparation', 'training', 'other')`)
@Check('work_entries_minutes_check', `minutes between 5 and 720`)
export class WorkEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'work_entries_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'work_entries_pkey' }) id: string;
  @Column('uuid') enrolmentId: string;
  @Column('date') day: string;
  @Column('text') kind: EntryKind;
  @Column('integer') minutes: number;
  @Column('text', { default: '' }) note: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}

/** A meeting of the group that one of its mentors was not at, and says so. */
@Entity('unworked_meetings')
@ForeignKey(() => Meeting, ['institutionId', 'meetingId'], ['institutionId', 'id'], {
  name: 'unworked_meetings_meeting_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'unworked_meetings_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Index('unworked_meetings_enrolment_idx', ['institutionId', 'enrolmentId'])
export class UnworkedMeeting {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'unworked_meetings_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'unworked_meetings_pkey' }) meetingId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'unworked_meetings_pkey' })
  enrolmentId: string;
}

export const SHEET_STATES = ['submitted', 'approved', 'sent_back'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

/** A mentor's month, once it has been submitted. */
@Entity('timesheets')
@Unique('timesheets_month_key', ['institutionId', 'enrolmentId', 'month'])
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'timesheets_enrolment_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'decidedBy'], ['institutionId', 'id'], {
  name: 'timesheets_decided_by_fkey',
})
@Check('timesheets_state_check', `state in ('submitted', 'approved', 'sent_back')`)
@Check('timesheets_month_check', `month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`)
export class Timesheet {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'timesheets_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'timesheets_pkey' }) id: string;
  @Column('uuid') enrolmentId: string;
  /** `2026-10`. */
  @Column('text') month: string;
  @Column('text') state: SheetState;
  /** Why it was sent back. */
  @Column('text', { nullable: true }) word: string | null;
  @Column('timestamptz') submittedAt: Date;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
}

/** A line of an approved timesheet, as it was then: it is never changed. */
@Entity('timesheet_lines')
@ForeignKey(() => Timesheet, ['institutionId', 'timesheetId'], ['institutionId', 'id'], {
  name: 'timesheet_lines_timesheet_fkey',
  onDelete: 'CASCADE',
})
@Check(
  'timesheet_lines_kind_check',
  `kind in (${WORK_KINDS.map((kind) => `'${kind}'`).join(', ')})`,
)
export class TimesheetLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'timesheet_lines_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'timesheet_lines_pkey' }) timesheetId: string;
  /** What was logged, or the entry; it may be gone since. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'timesheet_lines_pkey' }) subjectId: string;
  @Column('text') kind: WorkKind;
  @Column('date') day: string;
  @Column('integer') minutes: number;
  @Column('boolean') isCorrection: boolean;
}

refusalFor('work_entries_minutes_check', 'work.minutes', 422);
