import { SignedLinks } from '#access';
import { Clock } from '#kernel';
import { takeInvitationsDue, type Touched } from '#meetings';
import { CONFIG, Outbox, type Config, type OutboxEvent, type Tx } from '#platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { addressIn } from './address-in.js';
import { PostMails } from './post-mails.js';
import { mailsAboutMeetings } from './tell-meetings.js';

/** An event that may change who is to be at which meeting, and when: by what it names. */
interface MeetingEvent extends OutboxEvent {
  readonly meetingId?: string;
  readonly meetingIds?: readonly string[];
  readonly groupId?: string | null;
  readonly enrolmentId?: string;
  readonly roundId?: string;
  readonly substitutionId?: string;
}

const EVENTS = [
  ...['meeting.planned', 'meeting.changed', 'meeting.cancelled'],
  ...['group.joined', 'group.changed', 'group.closed', 'seat.given', 'mentor_choice.accepted'],
  ...['enrolment.withdrawn', 'enrolment.on_leave', 'proposal.published'],
  ...['substitute.set', 'substitute.ended'],
];

/**
 * Meetings are planned, moved and cancelled, and people come to a group and leave it: whatever happens, it
 * is looked at anew who is to be where, and each is told what they do not know yet.
 */
@Injectable()
export class MeetingNotices implements OnModuleInit {
  private readonly baseUrl: string;
  private readonly organizerEmail: string;

  constructor(
    private readonly outbox: Outbox,
    private readonly posts: PostMails,
    private readonly links: SignedLinks,
    private readonly clock: Clock,
    @Inject(CONFIG) { baseUrl, mailFrom }: Config,
  ) {
    this.baseUrl = baseUrl;
    this.organizerEmail = addressIn(mailFrom);
  }

  onModuleInit(): void {
    for (const type of EVENTS)
      this.outbox.on<MeetingEvent>(type, ({ id, institutionId, event }) =>
        this.posts.run(institutionId, async (tx) => {
          const touched = await touchedBy(tx, event);
          const { links, baseUrl, organizerEmail } = this;
          const due = await takeInvitationsDue(tx, touched, this.clock.now());
          const about = { due, links, baseUrl, organizerEmail, web: this.posts.web };
          return due.length > 0 ? mailsAboutMeetings(tx, { eventId: id, ...about }) : [];
        }),
      );
  }
}

const touchedBy = async (tx: Tx, event: MeetingEvent): Promise<Touched> => {
  const { meetingId, meetingIds = [], groupId, enrolmentId, roundId, substitutionId } = event;
  const [stood] = substitutionId
    ? await tx.query<{ groupId: string }>(
        `select group_id as "groupId" from substitutions where institution_id = $1 and id = $2`,
        [tx.institutionId, substitutionId],
      )
    : [];
  return {
    meetingIds: [...meetingIds, ...(meetingId ? [meetingId] : [])],
    groupIds: [groupId, stood?.groupId].filter((id) => typeof id === 'string'),
    enrolmentIds: enrolmentId ? [enrolmentId] : [],
    // A closed group's round need not be looked through: the group is named.
    ...(roundId && !groupId ? { roundId } : {}),
  };
};
