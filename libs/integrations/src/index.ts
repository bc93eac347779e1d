import { Webhook } from './webhooks/webhook.entity.js';
import { WebhookDelivery } from './webhooks/webhook-delivery.entity.js';

export * from './integrations.module.js';
export { Webhook, WebhookDelivery };
export const INTEGRATIONS_ENTITIES = [Webhook, WebhookDelivery];
