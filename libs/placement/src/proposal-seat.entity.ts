import { Enrolment } from '#enrolment';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ProposalGroup } from './proposal-group.entity.js';
import { Proposal } from './proposal.entity.js';

/** Where a proposal puts one student; without a group: not placed. */
@Entity('proposal_seats')
@Index('proposal_seats_enrolment_idx', ['institutionId', 'enrolmentId'])
@Index('proposal_seats_group_idx', ['institutionId', 'groupId'], { where: 'group_id is not null' })
@ForeignKey(() => Proposal, ['institutionId', 'proposalId'], ['institutionId', 'id'], {
  name: 'proposal_seats_proposal_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'proposal_seats_enrolment_fkey',
})
@ForeignKey(() => ProposalGroup, ['institutionId', 'groupId'], ['institutionId', 'id'], {
  name: 'proposal_seats_group_fkey',
})
export class ProposalSeat {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_seats_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_seats_pkey' }) proposalId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_seats_pkey' }) enrolmentId: string;
  @Column('uuid', { nullable: true }) groupId: string | null;
  /** A new run leaves this student where the student is. */
  @Column('boolean', { default: false }) isPinned: boolean;
}
