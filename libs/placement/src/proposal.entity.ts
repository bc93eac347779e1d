import { refusalFor } from '#platform';
import { Round } from '#schemes';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import { MatchingRun } from './matching-run.entity.js';
import type { ProposalMode } from './pairs/pair-modes.js';

export const PROPOSAL_STATES = ['draft', 'published', 'superseded'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** Groups as the engine proposed them and coordinators have changed them since. */
@Entity('proposals')
@Unique('proposals_run_key', ['institutionId', 'runId', 'mode'])
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'proposals_round_fkey',
})
@ForeignKey(() => MatchingRun, ['institutionId', 'runId'], ['institutionId', 'id'], {
  name: 'proposals_run_fkey',
})
@Index('proposals_round_idx', ['institutionId', 'roundId'])
@Index('proposals_published_key', { synchronize: false })
@Check(
  'proposals_mode_check',
  `mode in ('groups', 'first_choices', 'fewest_left_out', 'fair', 'stable')`,
)
@Check('proposals_state_check', `state in ('draft', 'published', 'superseded')`)
export class Proposal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposals_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposals_pkey' }) id: string;
  @Column('uuid') roundId: string;
  @Column('uuid') runId: string;
  /** What it is best at. A run of pairs gives one of each mode. */
  @Column('text', { default: 'groups' }) mode: ProposalMode;
  @Column('text', { default: 'draft' }) state: ProposalState;
  /** What the engine said of its own proposal: shortfalls, value, reasons. Ids and codes only. */
  @Column('jsonb') outcome: Record<string, unknown>;
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
}

refusalFor('proposals_published_key', 'proposal.published');
