import { Enrolment } from '#enrolment';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

export const LONGEST_WISH_MESSAGE = 500;

/** That somebody in a round has said whom they want, and what a student writes to its mentors. */
@Entity('wish_lists')
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'wish_lists_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Check('wish_lists_message_check', `length(message) <= 500`)
export class WishList {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'wish_lists_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'wish_lists_pkey' }) enrolmentId: string;
  /** For the round's mentors; empty of a mentor's own list. */
  @Column('text') message: string;
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) changedAt: Date;
}
