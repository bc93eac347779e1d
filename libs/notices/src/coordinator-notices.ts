import { Clock } from '#kernel';
import { BeforeSending, Outbox } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  CertificatesGround,
  CertificateWithdrawn,
  InboxWritten,
  MessageReported,
  TimesheetSentBack,
} from './events.js';
import { PostMails } from './post-mails.js';
import { mailsToCoordinators, stillWaiting } from './tell-coordinators.js';
import { mailsOfGround } from './tell-ground.js';
import { mailsOfSentBack, mailsOfWithdrawnCertificate } from './tell-work.js';

/** What goes between mentors and students and those who coordinate them, and back. */
@Injectable()
export class CoordinatorNotices implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly posts: PostMails,
    private readonly before: BeforeSending,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const type of ['inbox.written', 'message.reported'] as const)
      this.outbox.on<InboxWritten | MessageReported>(type, ({ institutionId, event }) =>
        this.posts.run(institutionId, (tx) =>
          mailsToCoordinators(tx, event, this.clock.now(), this.posts.web),
        ),
      );
    for (const what of ['inbox', 'reports'] as const)
      this.before.lookAgain(`${what}.waits`, (tx, mails) => stillWaiting(tx, what, mails));
    this.outbox.on<TimesheetSentBack>('timesheet.sent_back', ({ id, institutionId, event }) =>
      this.posts.run(institutionId, (tx) => mailsOfSentBack(tx, event, id, this.posts.web)),
    );
    this.outbox.on<CertificateWithdrawn>('certificate.withdrawn', ({ institutionId, event }) =>
      this.posts.run(institutionId, (tx) => mailsOfWithdrawnCertificate(tx, event, this.posts.web)),
    );
    for (const type of ['certificates.ground_gone', 'certificates.ground_back'] as const)
      this.outbox.on<CertificatesGround>(type, ({ id, institutionId, event }) =>
        this.posts.run(institutionId, (tx) => mailsOfGround(tx, event, id, this.posts.web)),
      );
  }
}
