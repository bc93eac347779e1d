import { Clock } from '#kernel';
import { takeTalkInvitationsDue } from '#meetings';
import { CONFIG, Outbox, type Config, type OutboxEvent } from '#platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { addressIn } from './address-in.js';
import { PostMails } from './post-mails.js';
import { mailsAboutTalks } from './tell-talks.js';

/** A student took, changed or gave back a time for a talk; or the mentor cancelled one. */
interface TalksChanged extends OutboxEvent {
  readonly type: 'talk.booked' | 'talk.moved' | 'talk.freed' | 'talk.cancelled';
  readonly groupIds: readonly string[];
}

/**
 * Talks are booked, moved, given back and cancelled: whatever happens, it is looked at anew who has which,
 * and the two are told what they do not know yet.
 */
@Injectable()
export class TalkNotices implements OnModuleInit {
  private readonly baseUrl: string;
  private readonly organizerEmail: string;

  constructor(
    private readonly outbox: Outbox,
    private readonly posts: PostMails,
    private readonly clock: Clock,
    @Inject(CONFIG) { baseUrl, mailFrom }: Config,
  ) {
    this.baseUrl = baseUrl;
    this.organizerEmail = addressIn(mailFrom);
  }

  onModuleInit(): void {
    for (const what of ['booked', 'moved', 'freed', 'cancelled'] as const)
      this.outbox.on<TalksChanged>(`talk.${what}`, ({ id, institutionId, event }) =>
        this.posts.run(institutionId, async (tx) => {
          const { baseUrl, organizerEmail } = this;
          const due = await takeTalkInvitationsDue(tx, event.groupIds, this.clock.now());
          const news = { eventId: id, due, baseUrl, organizerEmail, web: this.posts.web };
          return due.length > 0 ? mailsAboutTalks(tx, news) : [];
        }),
      );
  }
}
