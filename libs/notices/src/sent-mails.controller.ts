import { AllowSignedOut, MaybeActor } from '#access';
import type { Actor } from '#kernel';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { SentMail, SentMails, SentMailsQuery } from './sent-mails.views.js';
import { ShowSentMails } from './show-sent-mails.service.js';

@Controller('sent-mails')
export class SentMailsController {
  constructor(private readonly sentMails: ShowSentMails) {}

  @Get()
  @AllowSignedOut()
  list(@MaybeActor() actor: Actor | null, @Query() query: SentMailsQuery): Promise<SentMails> {
    return this.sentMails.list(actor, query);
  }

  @Get(':id')
  @AllowSignedOut()
  one(@MaybeActor() actor: Actor | null, @Param('id') id: string): Promise<SentMail> {
    return this.sentMails.one(actor, id);
  }
}
