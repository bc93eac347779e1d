import { Enrolment } from '#enrolment';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { WishList } from './wish-list.entity.js';

/** So many mentors a student may rank. */
export const MOST_MENTORS_RANKED = 10;
/** So many students a mentor may rank, and say no to. */
export const MOST_STUDENTS_RANKED = 200;

/** One on a list: ranked, the best first, or, without a rank, somebody a mentor says no to. */
@Entity('wishes')
@ForeignKey(() => WishList, ['institutionId', 'byId'], ['institutionId', 'enrolmentId'], {
  name: 'wishes_by_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'aboutId'], ['institutionId', 'id'], {
  name: 'wishes_about_fkey',
  onDelete: 'CASCADE',
})
@Unique('wishes_rank_key', ['institutionId', 'byId', 'rank'])
@Index('wishes_about_idx', ['institutionId', 'aboutId'])
@Check('wishes_rank_check', `rank between 1 and 200`)
export class Wish {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'wishes_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'wishes_pkey' }) byId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'wishes_pkey' }) aboutId: string;
  @Column('integer', { nullable: true }) rank: number | null;
}
