import { Person } from '#people';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Round } from '../round.entity.js';
import type { Remains } from './remains.js';

export const FORGOTTEN_WHY = ['retention', 'cleared'] as const;
export type ForgottenWhy = (typeof FORGOTTEN_WHY)[number];
export const FORGETTING_STATES = ['running', 'done'] as const;
export type ForgettingState = (typeof FORGETTING_STATES)[number];

/**
 * A round was forgotten: what it held is gone, and those people are being erased who have nothing
 * else to do with Kull.
 */
@Entity('forgettings')
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'forgettings_round_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'decidedBy'], ['institutionId', 'id'], {
  name: 'forgettings_decided_by_fkey',
})
@Index('forgettings_round_idx', ['institutionId', 'roundId', 'forgottenAt'])
@Check('forgettings_why_check', `why in ('retention', 'cleared')`)
@Check('forgettings_state_check', `state in ('running', 'done')`)
export class Forgetting {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'forgettings_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'forgettings_pkey' }) id: string;
  @Column('uuid') roundId: string;
  @Column('text') why: ForgottenWhy;
  @Column('text', { default: 'running' }) state: ForgettingState;
  @Column('uuid') decidedBy: string;
  /** How many people there were to erase. */
  @Column('integer') people: number;
  /** Those who wait for it. */
  @Column('uuid', { array: true }) peopleLeft: string[];
  /** Null: it never ran. */
  @Column('jsonb', { nullable: true }) remains: Remains | null;
  @CreateDateColumn({ type: 'timestamptz' }) forgottenAt: Date;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
}
