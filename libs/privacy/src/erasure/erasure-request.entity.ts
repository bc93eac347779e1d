import { Person } from '#people';
import { refusalFor } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const ERASURE_REQUEST_STATES = ['open', 'withdrawn', 'done'] as const;
export type ErasureRequestState = (typeof ERASURE_REQUEST_STATES)[number];

/** A person asks to be erased. */
@Entity('erasure_requests')
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'erasure_requests_person_fkey',
})
@Index('erasure_requests_open_key', { synchronize: false })
@Check('erasure_requests_state_check', `state in ('open', 'withdrawn', 'done')`)
export class ErasureRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'erasure_requests_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'erasure_requests_pkey' }) id: string;
  @Column('uuid') personId: string;
  @Column('text', { default: 'open' }) state: ErasureRequestState;
  @CreateDateColumn({ type: 'timestamptz' }) askedAt: Date;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}

refusalFor('erasure_requests_open_key', 'erasure.asked_already');
