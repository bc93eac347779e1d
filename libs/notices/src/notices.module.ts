import { Module } from '@nestjs/common';
import { ChooseMails } from './choices/choose-mails.service.js';
import { MailChoicesController } from './choices/mail-choices.controller.js';
import { CoordinatorNotices } from './coordinator-notices.js';
import { GatherMails } from './daily/gather-mails.js';
import { EveryNight } from './every-night.js';
import { MeetingNotices } from './meeting-notices.js';
import { TalkNotices } from './talk-notices.js';
import { NoticesFromOutbox } from './notices-from-outbox.js';
import { GiveUpMail } from './outgoing/give-up-mail.service.js';
import { OutgoingController } from './outgoing/outgoing.controller.js';
import { RetryMails } from './outgoing/retry-mails.service.js';
import { ShowOutgoing } from './outgoing/show-outgoing.service.js';
import { PostMails } from './post-mails.js';
import { SentMailsController } from './sent-mails.controller.js';
import { LookAgain } from './reminders/look-again.js';
import { Remind } from './reminders/remind.js';
import { ShowSentMails } from './show-sent-mails.service.js';
import { StopMails } from './unsubscribing/stop-mails.service.js';
import { UnsubscribingController } from './unsubscribing/unsubscribing.controller.js';

@Module({
  controllers: [
    ...[SentMailsController, OutgoingController],
    ...[MailChoicesController, UnsubscribingController],
  ],
  providers: [
    ...[PostMails, NoticesFromOutbox, MeetingNotices, TalkNotices, EveryNight, ShowSentMails],
    ...[ShowOutgoing, RetryMails, GiveUpMail],
    ...[Remind, LookAgain],
    CoordinatorNotices,
    ...[GatherMails, ChooseMails, StopMails],
  ],
})
export class NoticesModule {}
