import { Enrolment } from '#enrolment';
import type { WeeklySlot } from '#kernel';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Proposal } from './proposal.entity.js';

@Entity('proposal_groups')
@Index('proposal_groups_leader_idx', ['institutionId', 'leaderId'], {
  where: 'leader_id is not null',
})
@Unique('proposal_groups_number_key', ['institutionId', 'proposalId', 'number'])
@ForeignKey(() => Proposal, ['institutionId', 'proposalId'], ['institutionId', 'id'], {
  name: 'proposal_groups_proposal_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'leaderId'], ['institutionId', 'id'], {
  name: 'proposal_groups_leader_fkey',
})
export class ProposalGroup {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_groups_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_groups_pkey' }) id: string;
  @Column('uuid') proposalId: string;
  @Column('integer') number: number;
  @Column('text', { nullable: true }) campus: string | null;
  /** The mentor's enrolment; null where there were too few mentors. */
  @Column('uuid', { nullable: true }) leaderId: string | null;
  @Column('integer', { nullable: true }) slot: WeeklySlot | null;
}
