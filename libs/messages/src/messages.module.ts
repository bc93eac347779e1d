import { Module } from '@nestjs/common';
import { ListMyMessages } from './list-my-messages.service.js';
import { MAILINGS_PROVIDERS, MailingsController } from './mailings/index.js';
import { MyMessagesController } from './my-messages.controller.js';

@Module({
  controllers: [MailingsController, MyMessagesController],
  providers: [...MAILINGS_PROVIDERS, ListMyMessages],
})
export class MessagesModule {}
