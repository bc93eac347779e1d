import { Person, Programme } from '#people';
import { Round } from '#schemes';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * Whom of a round a mailing is for: students who are in; who have been invited and not answered; who are
 * in and have no group; mentors who are in; and those of them with a group that has not met.
 */
export const AUDIENCES = [
  'students',
  'students_unanswered',
  'students_without_group',
  'mentors',
  'mentors_not_met',
] as const;
export type Audience = (typeof AUDIENCES)[number];

export const LONGEST_SUBJECT = 150;
export const LONGEST_MAILING = 5000;

/** What a coordinator has written to many at once. */
@Entity('mailings')
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'mailings_round_fkey',
})
@ForeignKey(() => Programme, ['institutionId', 'programmeId'], ['institutionId', 'id'], {
  name: 'mailings_programme_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'sentBy'], ['institutionId', 'id'], {
  name: 'mailings_sent_by_fkey',
})
@Index('mailings_round_idx', ['institutionId', 'roundId', 'sentAt'])
@Check(
  'mailings_audience_check',
  `audience in ('students', 'students_unanswered', 'students_without_group', 'mentors', 'mentors_not_met')`,
)
@Check('mailings_subject_check', `length(subject) between 1 and 150`)
@Check('mailings_body_check', `length(body) between 1 and 5000`)
@Check('mailings_receivers_check', `receivers >= 0`)
@Check('mailings_unreachable_check', `unreachable between 0 and receivers`)
export class Mailing {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mailings_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mailings_pkey' }) id: string;
  @Column('uuid') roundId: string;
  @Column('text') audience: Audience;
  /** Null: of any programme. */
  @Column('uuid', { nullable: true }) programmeId: string | null;
  @Column('text', { nullable: true }) campus: string | null;
  @Column('text') subject: string;
  @Column('text') body: string;
  /** How many there were as it was sent; some may have been erased since. */
  @Column('integer') receivers: number;
  /** How many of them had no address to mail to. */
  @Column('integer') unreachable: number;
  /** Is for its sender alone, and gone as soon as the mail is written. */
  @Column('boolean', { default: false }) isTest: boolean;
  @Column('uuid') sentBy: string;
  @CreateDateColumn({ type: 'timestamptz' }) sentAt: Date;
}
