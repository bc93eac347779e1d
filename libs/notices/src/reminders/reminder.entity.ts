import { Enrolment } from '#enrolment';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const REMINDER_KINDS = [
  'meeting_soon',
  'log_missing',
  'unanswered_7',
  'unanswered_14',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** That somebody is reminded of one thing: a meeting, a talk, a drop-in shift, or an enrolment that was not answered. */
@Entity('reminders')
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'reminders_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Index('reminders_unposted_idx', { synchronize: false })
@Check(
  'reminders_kind_check',
  `kind in ('meeting_soon', 'log_missing', 'unanswered_7', 'unanswered_14')`,
)
export class Reminder {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reminders_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reminders_pkey' }) enrolmentId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reminders_pkey' }) aboutId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'reminders_pkey' }) kind: ReminderKind;
  /** The institution's day on which it was decided. */
  @Column('date') day: string;
  /** When the meeting or talk was to begin: one that is moved is reminded of anew. Null: it is neither. */
  @Column('timestamptz', { nullable: true }) startsAt: Date | null;
  /** When its mail was written, or was not needed any more. */
  @Column('timestamptz', { nullable: true }) postedAt: Date | null;
}

/** Somebody to be reminded. */
export type Reminded = Pick<Reminder, 'aboutId' | 'startsAt'> & Pick<Enrolment, 'personId'>;
