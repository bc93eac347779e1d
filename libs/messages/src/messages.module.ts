import { Module } from '@nestjs/common';
import { INBOX_PROVIDERS, InboxController } from './inbox/index.js';
import { ListMyMessages } from './list-my-messages.service.js';
import { MAILINGS_PROVIDERS, MailingsController } from './mailings/index.js';
import { MyMessagesController } from './my-messages.controller.js';
import { REPORTS_PROVIDERS, ReportsController } from './reports/index.js';
import { THREADS_PROVIDERS, ThreadsController } from './threads/index.js';

@Module({
  controllers: [
    MailingsController,
    ThreadsController,
    InboxController,
    ReportsController,
    MyMessagesController,
  ],
  providers: [
    ...MAILINGS_PROVIDERS,
    ...THREADS_PROVIDERS,
    ...INBOX_PROVIDERS,
    ...REPORTS_PROVIDERS,
    ListMyMessages,
  ],
})
export class MessagesModule {}
