import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { AddWebhook } from './add-webhook.service.js';
import { ListWebhooks } from './list-webhooks.service.js';
import { RemoveWebhook } from './remove-webhook.service.js';
import { ResumeWebhook } from './resume-webhook.service.js';
import { SendAgain } from './send-again.service.js';
import { AddWebhookBody, WebhookAdded, Webhooks } from './webhooks.views.js';

@Controller()
export class WebhooksController {
  constructor(
    private readonly listWebhooks: ListWebhooks,
    private readonly addWebhook: AddWebhook,
    private readonly removeWebhook: RemoveWebhook,
    private readonly resumeWebhook: ResumeWebhook,
    private readonly sendAgain: SendAgain,
  ) {}

  @Get('webhooks')
  list(@CurrentActor() actor: Actor): Promise<Webhooks> {
    return this.listWebhooks.run(actor);
  }

  /** The answer holds the secret that messages are signed with, which is shown this once. */
  @Post('webhooks')
  add(@CurrentActor() actor: Actor, @Body() body: AddWebhookBody): Promise<WebhookAdded> {
    return this.addWebhook.run(actor, body);
  }

  @Delete('webhooks/:id')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.removeWebhook.run(actor, id);
  }

  /** Tells a disabled receiver again what happens from now on. */
  @Post('webhooks/:id/resumption')
  @HttpCode(204)
  resume(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.resumeWebhook.run(actor, id);
  }

  /** Sends the same message once more, with the same id. */
  @Post('webhook-deliveries/:id/sending')
  @HttpCode(204)
  again(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.sendAgain.run(actor, id);
  }
}
