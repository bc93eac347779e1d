import type { WeeklySlot } from '#kernel';
import { Person } from '#people';
import { refusalFor } from '#platform';
import { Round, type MentorKind } from '#schemes';
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

export const ENROLMENT_ROLES = ['mentee', 'mentor'] as const;
export type EnrolmentRole = (typeof ENROLMENT_ROLES)[number];

/** On the roster → invited → joined or declined; withdrawn at any time. */
export const ENROLMENT_STATES = ['listed', 'invited', 'joined', 'declined', 'withdrawn'] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

/**
 * How somebody came in: with a yes to an invitation, by not having said no, because they must, by an
 * open link, by asking and being let in, by a coordinator's hand, as a roster's mentor, as a mentor
 * who applied and was selected, or back from leave.
 */
export const WAYS_IN = [
  'invitation',
  'opt_out',
  'mandatory',
  'open_link',
  'request',
  'coordinator',
  'roster',
  'application',
  'returned',
] as const;
export type WayIn = (typeof WAYS_IN)[number];

/** A person's part in a round: as a student or as a mentor, with what was answered. Null: unknown. */
@Entity('enrolments')
@Unique('enrolments_person_key', ['institutionId', 'roundId', 'personId', 'role'])
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'enrolments_round_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'enrolments_person_fkey',
})
@ForeignKey(() => Enrolment, ['institutionId', 'leadId'], ['institutionId', 'id'], {
  name: 'enrolments_lead_fkey',
})
@Index('enrolments_person_idx', ['institutionId', 'personId'])
@Check('enrolments_role_check', `role in ('mentee', 'mentor')`)
@Check(
  'enrolments_state_check',
  `state in ('listed', 'invited', 'joined', 'declined', 'withdrawn')`,
)
@Check(
  'enrolments_mentor_kind_check',
  `mentor_kind is null or role = 'mentor' and mentor_kind in ('student', 'staff', 'alumni', 'practitioner')`,
)
@Check(
  'enrolments_entered_by_check',
  `entered_by in ('invitation', 'opt_out', 'mandatory', 'open_link', 'request', 'coordinator', 'roster', 'application', 'returned')`,
)
@Check(
  'enrolments_leave_check',
  `on_leave_since is null or state = 'withdrawn' and role = 'mentee'`,
)
@Check('enrolments_back_on_check', `back_on is null or on_leave_since is not null`)
@ForeignKey(() => Enrolment, ['institutionId', 'continuesId'], ['institutionId', 'id'], {
  name: 'enrolments_continues_fkey',
  onDelete: 'SET NULL',
})
@Index('enrolments_lead_idx', ['institutionId', 'leadId'], { where: 'lead_id is not null' })
@Index('enrolments_continues_idx', ['institutionId', 'continuesId'], {
  where: 'continues_id is not null',
})
@Check('enrolments_max_groups_check', `max_groups between 1 and 10`)
export class Enrolment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enrolments_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enrolments_pkey' }) id: string;
  @Column('uuid') roundId: string;
  @Column('uuid') personId: string;
  @Column('text') role: EnrolmentRole;
  /** A mentor's. Null: the kind that is the round's usual one. */
  @Column('text', { nullable: true }) mentorKind: MentorKind | null;
  @Column('text', { default: 'listed' }) state: EnrolmentState;
  /** Hours of the week when the person can. */
  @Column('integer', { array: true, nullable: true }) slots: WeeklySlot[] | null;
  @Column('text', { array: true, nullable: true }) languages: string[] | null;
  @Column('text', { array: true, nullable: true }) interests: string[] | null;
  /** A mentor's: how many groups at most. */
  @Column('integer', { nullable: true }) maxGroups: number | null;
  @Column('text', { nullable: true }) experience: string | null;
  /** A mentor's lead mentor, who is enrolled in the same round. */
  @Column('uuid', { nullable: true }) leadId: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  /** Stays when somebody leaves. Null: not in yet, or in since before it was written down. */
  @Column('text', { nullable: true }) enteredBy: WayIn | null;
  /** Of somebody who must take part, and has asked the coordinator not to. */
  @Column('timestamptz', { nullable: true }) excuseAskedAt: Date | null;
  /** Of a student who is out of the round, and comes back. */
  @Column('timestamptz', { nullable: true }) onLeaveSince: Date | null;
  /** ISO date when they are expected. */
  @Column('date', { nullable: true }) backOn: string | null;
  /** The part in another round that they left, and go on with in this one. */
  @Column('uuid', { nullable: true }) continuesId: string | null;
  /** Properties that were answered or corrected in Kull: these win over a roster file. */
  @Column('text', { array: true, default: '{}' }) correctedFields: string[];
  /** Came with a roster file, so a later file can miss the person. */
  @Column('boolean', { default: false }) fromRoster: boolean;
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}

refusalFor('enrolments_person_key', 'enrolment.exists');
