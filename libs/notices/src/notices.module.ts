import { Module } from '@nestjs/common';
import { NoticesFromOutbox } from './notices-from-outbox.js';
import { SentMailsController } from './sent-mails.controller.js';
import { ShowSentMails } from './show-sent-mails.service.js';

@Module({
  controllers: [SentMailsController],
  providers: [NoticesFromOutbox, ShowSentMails],
})
export class NoticesModule {}
