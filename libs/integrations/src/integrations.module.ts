import { Module } from '@nestjs/common';
import { IntegrationController } from './reading/integration.controller.js';
import { ReadGroups } from './reading/read-groups.service.js';
import { ReadParticipants } from './reading/read-participants.service.js';
import { ReadRounds } from './reading/read-rounds.service.js';
import { AddWebhook } from './webhooks/add-webhook.service.js';
import { DeliverWebhook } from './webhooks/deliver-webhook.js';
import { ListWebhooks } from './webhooks/list-webhooks.service.js';
import { RemoveWebhook } from './webhooks/remove-webhook.service.js';
import { ResumeWebhook } from './webhooks/resume-webhook.service.js';
import { SendAgain } from './webhooks/send-again.service.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { WebhooksFromOutbox } from './webhooks/webhooks-from-outbox.js';

/** What the institution's other systems get from Kull. */
@Module({
  controllers: [IntegrationController, WebhooksController],
  providers: [
    ReadRounds,
    ReadParticipants,
    ReadGroups,
    ListWebhooks,
    AddWebhook,
    RemoveWebhook,
    ResumeWebhook,
    SendAgain,
    WebhooksFromOutbox,
    DeliverWebhook,
  ],
})
export class IntegrationsModule {}
