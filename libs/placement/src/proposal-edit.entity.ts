import { Person } from '#people';
import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Proposal } from './proposal.entity.js';

/** One change that a coordinator made to a proposal, with what it takes to undo it. */
@Entity('proposal_edits')
@ForeignKey(() => Proposal, ['institutionId', 'proposalId'], ['institutionId', 'id'], {
  name: 'proposal_edits_proposal_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'madeBy'], ['institutionId', 'id'], {
  name: 'proposal_edits_made_by_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'undoneBy'], ['institutionId', 'id'], {
  name: 'proposal_edits_undone_by_fkey',
})
export class ProposalEdit {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_edits_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_edits_pkey' }) proposalId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'proposal_edits_pkey' }) number: number;
  @Column('uuid') madeBy: string;
  @Column('text') kind: string;
  @Column('jsonb') before: unknown;
  @Column('jsonb') after: unknown;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
  @Column('uuid', { nullable: true }) undoneBy: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) madeAt: Date;
}
