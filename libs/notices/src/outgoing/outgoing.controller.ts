import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { GiveUpMail } from './give-up-mail.service.js';
import { OutgoingMails, OutgoingQuery, RetriedMails } from './outgoing.views.js';
import { RetryMails } from './retry-mails.service.js';
import { ShowOutgoing } from './show-outgoing.service.js';

@Controller('outgoing-mails')
export class OutgoingController {
  constructor(
    private readonly showOutgoing: ShowOutgoing,
    private readonly retryMails: RetryMails,
    private readonly giveUpMail: GiveUpMail,
  ) {}

  /** What has not gone out, the newest first, and how the last day went. */
  @Get()
  show(@CurrentActor() actor: Actor, @Query() query: OutgoingQuery): Promise<OutgoingMails> {
    return this.showOutgoing.run(actor, query);
  }

  /** Sends everything again that was given up. */
  @Post('sending')
  @HttpCode(200)
  retryAll(@CurrentActor() actor: Actor): Promise<RetriedMails> {
    return this.retryMails.all(actor);
  }

  @Post(':id/sending')
  @HttpCode(204)
  retry(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.retryMails.one(actor, id);
  }

  @Post(':id/giving-up')
  @HttpCode(204)
  giveUp(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.giveUpMail.run(actor, id);
  }
}
