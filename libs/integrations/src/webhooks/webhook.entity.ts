import { Person } from '#people';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What other systems may be told of. */
export const WEBHOOK_EVENTS = ['round.published', 'group.closed'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** An address of another system that is told when something happens. */
@Entity('webhooks')
@ForeignKey(() => Person, ['institutionId', 'madeBy'], ['institutionId', 'id'], {
  name: 'webhooks_made_by_fkey',
})
@Check(
  'webhooks_events_check',
  `cardinality(events) > 0 and events <@ array['round.published', 'group.closed']`,
)
export class Webhook {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhooks_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhooks_pkey' }) id: string;
  @Column('text') url: string;
  @Column('text', { array: true }) events: WebhookEvent[];
  /** Of the secret that signs, which is derived and not kept: tells whether it still is the same. */
  @Column('bytea') secretHash: Buffer;
  @Column('uuid') madeBy: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  /** Deliveries in a row that were given up. */
  @Column('integer', { default: 0 }) failures: number;
  /** Told nothing more, after too many of those. */
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
}
