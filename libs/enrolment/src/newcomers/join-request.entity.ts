import { Identity } from '#access';
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

export const JOIN_REQUEST_STATES = ['open', 'accepted', 'declined'] as const;
export type JoinRequestState = (typeof JOIN_REQUEST_STATES)[number];

/** A newcomer asks to be let into a round. */
@Entity('join_requests')
@Index('join_requests_identity_idx', ['institutionId', 'identityId'])
@Unique('join_requests_identity_key', ['institutionId', 'roundId', 'identityId'])
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'join_requests_round_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Identity, ['institutionId', 'identityId'], ['institutionId', 'id'], {
  name: 'join_requests_identity_fkey',
  onDelete: 'CASCADE',
})
@Check('join_requests_state_check', `state in ('open', 'accepted', 'declined')`)
export class JoinRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'join_requests_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'join_requests_pkey' }) id: string;
  @Column('uuid') roundId: string;
  @Column('uuid') identityId: string;
  /** What the newcomer wrote to the coordinator. */
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { default: 'open' }) state: JoinRequestState;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
}

refusalFor('join_requests_identity_key', 'join_request.exists');
