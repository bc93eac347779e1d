import { Enrolment } from '#enrolment';
import { Person } from '#people';
import { refusalFor } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Asked for → moved to another group, refused, taken back; over when they are in no group any more. */
export const REQUEST_STATES = ['asked', 'moved', 'declined', 'withdrawn', 'lapsed'] as const;
export type ChangeRequestState = (typeof REQUEST_STATES)[number];

/** As many groups as a student can wish for. */
export const MOST_WISHES = 3;

/** A student asks the coordinators for another group. Nobody in the group knows. */
@Entity('change_requests')
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'change_requests_enrolment_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'answeredBy'], ['institutionId', 'id'], {
  name: 'change_requests_answered_by_fkey',
})
@Index('change_requests_open_key', { synchronize: false })
@Index('change_requests_enrolment_idx', ['institutionId', 'enrolmentId'])
@Check('change_requests_words_check', `length(words) <= 500`)
@Check('change_requests_answer_check', `length(answer) <= 500`)
@Check('change_requests_wishes_check', `cardinality(wishes) <= 3`)
@Check(
  'change_requests_state_check',
  `state in ('asked', 'moved', 'declined', 'withdrawn', 'lapsed')`,
)
@Check('change_requests_ended_check', `(state = 'asked') = (ended_at is null)`)
export class ChangeRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'change_requests_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'change_requests_pkey' }) id: string;
  @Column('uuid') enrolmentId: string;
  /** To the coordinators alone; empty where the student wrote nothing, as nobody has to. */
  @Column('text', { default: '' }) words: string;
  /** Groups of the round, the dearest first. */
  @Column('uuid', { array: true, default: '{}' }) wishes: string[];
  @Column('text', { default: 'asked' }) state: ChangeRequestState;
  /** The coordinator's word to the student. */
  @Column('text', { default: '' }) answer: string;
  @Column('uuid', { nullable: true }) answeredBy: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) askedAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

refusalFor('change_requests_open_key', 'change_request.exists');
