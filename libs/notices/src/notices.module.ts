import { Module } from '@nestjs/common';
import { EveryNight } from './every-night.js';
import { NoticesFromOutbox } from './notices-from-outbox.js';
import { PostMails } from './post-mails.js';
import { SentMailsController } from './sent-mails.controller.js';
import { ShowSentMails } from './show-sent-mails.service.js';

@Module({
  controllers: [SentMailsController],
  providers: [PostMails, NoticesFromOutbox, EveryNight, ShowSentMails],
})
export class NoticesModule {}
