import type { WeeklySlot } from '#kernel';
import { refusalFor } from '#platform';
import { Round } from '#schemes';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  PrimaryColumn,
  Unique,
} from 'typeorm';

/** A mentor group of a round; a pair is a group with one seat. */
@Entity('groups')
@Unique('groups_number_key', ['institutionId', 'roundId', 'number'])
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'groups_round_fkey',
})
@Check(
  'groups_seats_check',
  `seats_taken >= 0 and seats_held >= 0 and seats_taken + seats_held <= seats`,
)
@Check('groups_closed_check', `closed_at is null or seats_taken = 0`)
export class Group {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'groups_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'groups_pkey' }) id: string;
  @Column('uuid') roundId: string;
  /** What people call it: group 12. */
  @Column('integer') number: number;
  @Column('text', { nullable: true }) campus: string | null;
  /** The weekly hour that suits the mentor and most members. */
  @Column('integer', { nullable: true }) slot: WeeklySlot | null;
  @Column('integer') seats: number;
  @Column('integer', { default: 0 }) seatsTaken: number;
  /** Held for somebody who waits and has been asked. */
  @Column('integer', { default: 0 }) seatsHeld: number;
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}

refusalFor('groups_seats_check', 'group.full');
