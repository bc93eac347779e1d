import { Group } from '#groups';
import { Person } from '#people';
import { refusalFor } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const MEETING_STATES = ['planned', 'held', 'cancelled', 'nobody_came'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** Whether the students had done what the theme asks of them: the group as a whole. */
export const TASK_STATES = ['done', 'partly', 'not_done'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** In which part somebody logged: a mentor of the group, a coordinator for one, or by a mail's link. */
export const LOGGED_AS = ['mentor', 'coordinator', 'link'] as const;
export type LoggedAs = (typeof LOGGED_AS)[number];

/** A meeting of a group: planned, and later logged. Topics are the scheme's codes, never names. */
@Entity('meetings')
@ForeignKey(() => Group, ['institutionId', 'groupId'], ['institutionId', 'id'], {
  name: 'meetings_group_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'loggedBy'], ['institutionId', 'id'], {
  name: 'meetings_logged_by_fkey',
})
@Index('meetings_starts_at_idx', ['institutionId', 'startsAt'])
@Index('meetings_group_idx', ['institutionId', 'groupId', 'startsAt'])
@Check('meetings_state_check', `state in ('planned', 'held', 'cancelled', 'nobody_came')`)
@Check('meetings_times_check', `ends_at > starts_at`)
@Check('meetings_minutes_check', `minutes between 5 and 600`)
@Check('meetings_task_state_check', `task_state in ('done', 'partly', 'not_done')`)
@Check('meetings_logged_as_check', `logged_as in ('mentor', 'coordinator', 'link')`)
@Check('meetings_next_step_check', `num_nulls(next_step, next_step_on) <> 1`)
export class Meeting {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meetings_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meetings_pkey' }) id: string;
  @Column('text', { nullable: true }) theme: string | null;
  @Column('uuid') groupId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) link: string | null;
  @Column('text', { default: 'planned' }) state: MeetingState;
  /** What was taken up, and what the students struggle with: codes of the scheme's lists. */
  @Column('text', { array: true, default: '{}' }) themes: string[];
  @Column('text', { array: true, default: '{}' }) topics: string[];
  /** In pairs: its topics have been counted, and which they were is not kept. */
  @Column('boolean', { default: false }) topicsCounted: boolean;
  /** How many came, where the scheme counts heads and keeps no names. */
  @Column('integer', { nullable: true }) presentCount: number | null;
  /** Shared with the group. */
  @Column('text', { nullable: true }) summary: string | null;
  /** How long it really was. */
  @Column('integer', { nullable: true }) minutes: number | null;
  @Column('text', { nullable: true }) taskState: TaskState | null;
  /** Shared with the group: what is done until when, as an ISO date. */
  @Column('text', { nullable: true }) nextStep: string | null;
  @Column('date', { nullable: true }) nextStepOn: string | null;
  @Column('timestamptz', { nullable: true }) loggedAt: Date | null;
  @Column('uuid', { nullable: true }) loggedBy: string | null;
  @Column('text', { nullable: true }) loggedAs: LoggedAs | null;
  @Column('integer', { default: 1 }) version: number;
  /** How often what calendars show of it has changed, and when it last did. The database counts. */
  @Column('integer', { default: 0 }) sequence: number;
  @Column('timestamptz', { default: () => 'now()' }) revisedAt: Date;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}

refusalFor('meetings_times_check', 'meeting.ends_before_start', 422);
