import { Person } from '#people';
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
import type { RunOptions } from './run-options.js';

export const MATCHING_RUN_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type MatchingRunState = (typeof MATCHING_RUN_STATES)[number];

/** One run of the engine: what was asked, how far it is, and what makes it reproducible. */
@Entity('matching_runs')
@Unique('matching_runs_number_key', ['institutionId', 'roundId', 'number'])
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'matching_runs_round_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'requestedBy'], ['institutionId', 'id'], {
  name: 'matching_runs_requested_by_fkey',
})
@Index('matching_runs_active_key', { synchronize: false })
@Check('matching_runs_state_check', `state in ('queued', 'running', 'done', 'failed', 'cancelled')`)
export class MatchingRun {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'matching_runs_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'matching_runs_pkey' }) id: string;
  @Column('uuid') roundId: string;
  @Column('integer') number: number;
  @Column('text', { default: 'queued' }) state: MatchingRunState;
  @Column('jsonb') options: RunOptions;
  /** From 0 to 1. */
  @Column('real', { default: 0 }) progress: number;
  @Column('text') seed: string;
  @Column('text', { nullable: true }) engineVersion: string | null;
  @Column('text', { nullable: true }) inputHash: string | null;
  /** A code: why it failed. */
  @Column('text', { nullable: true }) failure: string | null;
  @Column('uuid') requestedBy: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
}

refusalFor('matching_runs_active_key', 'run.in_progress');
