import { Person } from '#people';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DropInShift, type ShiftState } from './drop-in-shift.entity.js';

/** The log of a drop-in shift as it stood before it was corrected. Topics are in none: they are counted. */
@Entity('shift_versions')
@ForeignKey(() => DropInShift, ['institutionId', 'shiftId'], ['institutionId', 'id'], {
  name: 'shift_versions_shift_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'loggedBy'], ['institutionId', 'id'], {
  name: 'shift_versions_logged_by_fkey',
})
@Check('shift_versions_state_check', `state in ('held', 'not_held')`)
export class ShiftVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shift_versions_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shift_versions_pkey' }) shiftId: string;
  /** The version that the shift had while this was its log. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'shift_versions_pkey' }) version: number;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text') state: ShiftState;
  @Column('integer', { nullable: true }) visitors: number | null;
  @Column('timestamptz') loggedAt: Date;
  /** A person: the mentor, or a coordinator for them. */
  @Column('uuid') loggedBy: string;
}
