import { Group } from '#groups';
import { Person } from '#people';
import { Round } from '#schemes';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * From a group's mentors to all of it; between one student and the group's mentors; between one person
 * and the coordinators of a round.
 */
export const THREAD_KINDS = ['group', 'mentor', 'inbox'] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];

export const THREAD_STATES = ['open', 'closed'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/** Where people write to each other. Row-level security shows it to those whose it is alone. */
@Entity('threads')
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'threads_round_fkey',
})
@ForeignKey(() => Group, ['institutionId', 'groupId'], ['institutionId', 'id'], {
  name: 'threads_group_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'threads_person_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'takenBy'], ['institutionId', 'id'], {
  name: 'threads_taken_by_fkey',
})
@Index('threads_group_key', { synchronize: false })
@Index('threads_inbox_key', { synchronize: false })
@Index('threads_round_idx', ['institutionId', 'roundId'])
@Index('threads_group_idx', ['institutionId', 'groupId'])
@Index('threads_person_idx', ['institutionId', 'personId'])
@Check('threads_kind_check', `kind in ('group', 'mentor', 'inbox')`)
@Check('threads_state_check', `state in ('open', 'closed')`)
@Check(
  'threads_parties_check',
  `(kind = 'inbox') = (group_id is null) and (kind = 'group') = (person_id is null)
   and (kind = 'mentor') = (mentor_ids <> '{}')
   and (kind = 'inbox' or (state = 'open' and taken_by is null))`,
)
export class Thread {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'threads_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'threads_pkey' }) id: string;
  @Column('uuid') roundId: string;
  @Column('text') kind: ThreadKind;
  @Column('uuid', { nullable: true }) groupId: string | null;
  /** The student, or who writes to the coordinators. */
  @Column('uuid', { nullable: true }) personId: string | null;
  /** Who led the group as the student first wrote; who leads it later reads nothing of it. */
  @Column('uuid', { array: true, default: '{}' }) mentorIds: string[];
  /** Of the inbox: whether it waits for somebody. */
  @Column('text', { default: 'open' }) state: ThreadState;
  /** Of the inbox: the coordinator who sees to it. */
  @Column('uuid', { nullable: true }) takenBy: string | null;
  @Column('integer', { default: 1 }) version: number;
  /** When something was last written. */
  @Column('timestamptz', { default: () => 'now()' }) writtenAt: Date;
}
