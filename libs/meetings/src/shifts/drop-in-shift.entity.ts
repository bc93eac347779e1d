import { Enrolment } from '#enrolment';
import { Person } from '#people';
import { refusalFor } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

export const SHIFT_STATES = ['held', 'not_held'] as const;
export type ShiftState = (typeof SHIFT_STATES)[number];

/**
 * A mentor was there for whoever dropped in, or was not: how many came, and nothing of who. Which topics
 * came up is counted for the scheme alone.
 */
@Entity('drop_in_shifts')
@Unique('drop_in_shifts_start_key', ['institutionId', 'enrolmentId', 'startsAt'])
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'drop_in_shifts_enrolment_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'loggedBy'], ['institutionId', 'id'], {
  name: 'drop_in_shifts_logged_by_fkey',
})
@Check('drop_in_shifts_state_check', `state in ('held', 'not_held')`)
@Check('drop_in_shifts_times_check', `ends_at > starts_at`)
@Check(
  'drop_in_shifts_visitors_check',
  `(state = 'held') = (visitors is not null) and visitors between 0 and 500`,
)
export class DropInShift {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'drop_in_shifts_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'drop_in_shifts_pkey' }) id: string;
  @Column('uuid') enrolmentId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text') state: ShiftState;
  @Column('integer', { nullable: true }) visitors: number | null;
  /** Which they were is known to nobody, so that they are said once. */
  @Column('boolean', { default: false }) topicsCounted: boolean;
  @Column('timestamptz') loggedAt: Date;
  /** A person: the mentor, or a coordinator for them. */
  @Column('uuid') loggedBy: string;
  @Column('integer', { default: 1 }) version: number;
}

refusalFor('drop_in_shifts_start_key', 'shift.logged');
