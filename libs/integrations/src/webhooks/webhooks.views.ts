import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsIn, IsString, MaxLength } from 'class-validator';
import { POST_FAULTS, type PostFault } from './post-safely.js';
import { DELIVERY_STATES, type DeliveryState } from './webhook-delivery.entity.js';
import { WEBHOOK_EVENTS, type WebhookEvent } from './webhook.entity.js';

export class WebhookTry {
  at: string;
  /** What the receiver answered; null: nothing. */
  status: number | null;
  /** Null: it arrived. */
  @ApiProperty({ enum: POST_FAULTS, nullable: true }) fault: PostFault | null;
}

export class WebhookDeliveryView {
  /** The message's id, as its header has it. */
  id: string;
  @ApiProperty({ enum: WEBHOOK_EVENTS }) event: WebhookEvent;
  @ApiProperty({ enum: DELIVERY_STATES }) state: DeliveryState;
  createdAt: string;
  /** The last ones, the newest first. */
  tries: WebhookTry[];
}

export class WebhookView {
  id: string;
  url: string;
  @ApiProperty({ enum: WEBHOOK_EVENTS, isArray: true }) events: WebhookEvent[];
  createdAt: Date;
  /** Null where whoever made it is no more. */
  makerName: string | null;
  /** Told nothing more, since too much was given up in a row. */
  isDisabled: boolean;
  /** The last ten, the newest first. */
  deliveries: WebhookDeliveryView[];
}

export class Webhooks {
  webhooks: WebhookView[];
  /** Whether this installation has a key to sign with. */
  canAdd: boolean;
}

export class AddWebhookBody {
  /** An https address. */
  @IsString() @MaxLength(500) url: string;
  @IsIn(WEBHOOK_EVENTS, { each: true })
  @ArrayUnique()
  @ArrayNotEmpty()
  @ApiProperty({ enum: WEBHOOK_EVENTS, isArray: true, minItems: 1 })
  events: WebhookEvent[];
}

export class WebhookAdded {
  webhook: WebhookView;
  /** What messages are signed with, this once: `whsec_…`. */
  secret: string;
}
