import { Enrolment } from '#enrolment';
import { Group } from '#groups';
import { Person } from '#people';
import { refusalFor } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AbsenceDecided } from '../attendance/absence-decision.entity.js';
import type { LoggedAs } from '../meeting.entity.js';

export const TALK_STATES = ['open', 'booked', 'held', 'cancelled', 'nobody_came'] as const;
export type TalkState = (typeof TALK_STATES)[number];

/**
 * A time for a talk of one mentor with one student of the group. What was said is written down nowhere;
 * that it was held is known to the two, the group's mentors and the coordinators.
 */
@Entity('talks')
@ForeignKey(() => Group, ['institutionId', 'groupId'], ['institutionId', 'id'], {
  name: 'talks_group_fkey',
})
@ForeignKey(() => Enrolment, ['institutionId', 'mentorId'], ['institutionId', 'id'], {
  name: 'talks_mentor_fkey',
})
@ForeignKey(() => Enrolment, ['institutionId', 'studentId'], ['institutionId', 'id'], {
  name: 'talks_student_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'loggedBy'], ['institutionId', 'id'], {
  name: 'talks_logged_by_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'absenceDecidedBy'], ['institutionId', 'id'], {
  name: 'talks_absence_decided_by_fkey',
})
@Index('talks_group_idx', ['institutionId', 'groupId', 'startsAt'])
@Index('talks_mentor_idx', ['institutionId', 'mentorId'])
@Index('talks_student_idx', ['institutionId', 'studentId'])
@Index('talks_booked_key', { synchronize: false })
@Check('talks_state_check', `state in ('open', 'booked', 'held', 'cancelled', 'nobody_came')`)
@Check('talks_logged_as_check', `logged_as in ('mentor', 'coordinator', 'link')`)
@Check('talks_absence_decision_check', `absence_decision in ('approved', 'replaced')`)
@Check(
  'talks_absence_decided_check',
  `num_nulls(absence_decision, absence_decided_by, absence_decided_at) in (0, 3)`,
)
@Check('talks_times_check', `ends_at > starts_at`)
@Check('talks_student_check', `(state = 'open') = (student_id is null)`)
@Check('talks_booking_check', `student_id is not null or booking_id is null`)
export class Talk {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'talks_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'talks_pkey' }) id: string;
  @Column('uuid') groupId: string;
  /** The enrolments of the two; nobody's time yet: null. */
  @Column('uuid') mentorId: string;
  @Column('uuid', { nullable: true }) studentId: string | null;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) link: string | null;
  @Column('text', { default: 'open' }) state: TalkState;
  @Column('timestamptz', { nullable: true }) loggedAt: Date | null;
  @Column('uuid', { nullable: true }) loggedBy: string | null;
  @Column('text', { nullable: true }) loggedAs: LoggedAs | null;
  /** What calendars know it by: it goes with the student who moves. Null: nobody booked it. */
  @Column('uuid', { nullable: true }) bookingId: string | null;
  /** Of the booking, as RFC 5546 counts. */
  @Column('integer', { default: 0 }) sequence: number;
  @Column('timestamptz', { default: () => 'now()' }) revisedAt: Date;
  /** What came up has been counted for the scheme; what it was is known to nobody. */
  @Column('boolean', { default: false }) topicsCounted: boolean;
  /** What a coordinator has said of the student's absence. It holds while they are said not to have come. */
  @Column('text', { nullable: true }) absenceDecision: AbsenceDecided | null;
  @Column('uuid', { nullable: true }) absenceDecidedBy: string | null;
  @Column('timestamptz', { nullable: true }) absenceDecidedAt: Date | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}

// One at a time: two slots booked at once, or a second one beside the first.
refusalFor('talks_booked_key', 'talk.has_one');
