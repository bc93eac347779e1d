import { refusalFor } from '#platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Group } from '../group.entity.js';
import { Wait } from './wait.entity.js';

export const OFFER_STATES = ['open', 'accepted', 'declined', 'expired', 'withdrawn'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** A seat that is held for somebody who waits, until they have said whether they still want one. */
@Entity('seat_offers')
@ForeignKey(() => Wait, ['institutionId', 'waitId'], ['institutionId', 'id'], {
  name: 'seat_offers_wait_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Group, ['institutionId', 'groupId'], ['institutionId', 'id'], {
  name: 'seat_offers_group_fkey',
})
@Index('seat_offers_open_key', { synchronize: false })
@Index('seat_offers_wait_idx', ['institutionId', 'waitId'])
@Index('seat_offers_group_idx', ['institutionId', 'groupId'])
@Check(
  'seat_offers_state_check',
  `state in ('open', 'accepted', 'declined', 'expired', 'withdrawn')`,
)
@Check('seat_offers_ended_check', `(state = 'open') = (ended_at is null)`)
export class SeatOffer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seat_offers_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seat_offers_pkey' }) id: string;
  @Column('uuid') waitId: string;
  @Column('uuid') groupId: string;
  @Column('text', { default: 'open' }) state: OfferState;
  @Column('timestamptz') offeredAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

refusalFor('seat_offers_open_key', 'seat_offer.exists');
