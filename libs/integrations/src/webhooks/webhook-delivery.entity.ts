import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import type { PostFault } from './post-safely.js';
import { Webhook, type WebhookEvent } from './webhook.entity.js';

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One attempt at reaching the receiver. */
export interface Try {
  /** ISO 8601. */
  readonly at: string;
  /** What the receiver answered; null: nothing. */
  readonly status: number | null;
  /** Null: it went well. */
  readonly fault: PostFault | null;
}

/** One thing that one receiver is told. Its id is the message's, the same at every try. */
@Entity('webhook_deliveries')
@Unique('webhook_deliveries_event_key', ['institutionId', 'webhookId', 'eventKey'])
@ForeignKey(() => Webhook, ['institutionId', 'webhookId'], ['institutionId', 'id'], {
  name: 'webhook_deliveries_webhook_fkey',
  onDelete: 'CASCADE',
})
@Check('webhook_deliveries_state_check', `state in ('waiting', 'delivered', 'failed')`)
export class WebhookDelivery {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhook_deliveries_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhook_deliveries_pkey' }) id: string;
  @Column('uuid') webhookId: string;
  @Column('text') event: WebhookEvent;
  /** What makes a second delivery of the same event of ours the same message. */
  @Column('text') eventKey: string;
  /** As it is sent, to the letter: the signature is of these bytes. */
  @Column('text') body: string;
  @Column('text', { default: 'waiting' }) state: DeliveryState;
  /** The last ones. */
  @Column('jsonb', { default: [] }) tries: Try[];
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
