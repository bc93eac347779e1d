import { WhoMayUseEmail } from '#access';
import { Actor, DEFAULT_LOCALE } from '#kernel';
import { Outbox, type OutgoingMail, type Tx } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { readMailedRound } from './mailed-round.js';
import type {
  ApplicationsDecided,
  DeclarationWritten,
  AgreementWritten,
  EmailSignInAsked,
  ConcernTold,
  EnrolmentOnLeave,
  EnrolmentWithdrawn,
  ExcuseAnswered,
  ChangeDeclined,
  GroupChanged,
  GroupJoined,
  JoinRequestDecided,
  LeaveChanged,
  MailingSent,
  MessageReportDecided,
  MessageWritten,
  MentorAsked,
  MentorChoiceEnded,
  ProposalPublished,
  RolesChanged,
  RoundInvited,
  RoundPastLimit,
  SeatGiven,
  SeatOffered,
  SeatOfferEnded,
  SubstituteSet,
  WaitingBegan,
} from './events.js';
import { PostMails } from './post-mails.js';
import { mailsToOtherOfPair } from './tell-agreement.js';
import { mailsAboutChange } from './tell-change-of-group.js';
import { mailsToDeclined } from './tell-change-declined.js';
import { mailsAboutGroupChange } from './tell-group-changed.js';
import { mailsAboutConcern, mailsAboutLeftAlone } from './tell-concern.js';
import { mailsToDecided } from './tell-decided.js';
import { mailsToEnter } from './tell-how-to-enter.js';
import { mailsToInvited } from './tell-invited.js';
import { mailsToAccept } from './tell-declaration.js';
import { mailsToApplicants } from './tell-applicants.js';
import { mailsAboutPart } from './tell-about-part.js';
import { mailsAboutLeave } from './tell-leave.js';
import { mailsToLeaders } from './tell-leaders.js';
import { mailsAboutPastLimit } from './tell-past-limit.js';
import { mailsToAskedMentor, mailsToChoosing } from './tell-mentor-choice.js';
import { mailsOfDecidedReport, mailsOfMessage } from './tell-message.js';
import { mailsOfMailing, mailsOfTest } from './tell-mailing.js';
import { mailsOfEndedOffer, mailsOfOffer, mailsOfSeat, mailsOfWaiting } from './tell-waiting.js';
import { mailsToPlaced } from './tell-placed.js';
import { mailsToSubstitute } from './tell-substitute.js';
import type { WebAddresses } from './web-addresses.js';

/** Who is told what: each event becomes mails, in the transaction that posts them. */
@Injectable()
export class NoticesFromOutbox implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly posts: PostMails,
    private readonly mayUseEmail: WhoMayUseEmail,
  ) {}

  onModuleInit(): void {
    this.outbox.on<RoundInvited>('round.invited', ({ id, institutionId, event }) =>
      this.post(institutionId, (tx) => this.tellInvited(tx, event, id)),
    );
    this.outbox.on<EmailSignInAsked>('email_sign_in.asked', ({ institutionId, event }) =>
      this.post(institutionId, (tx) =>
        mailsToEnter(tx, this.mayUseEmail, event.signInId, this.web),
      ),
    );
    this.outbox.on<ProposalPublished>('proposal.published', ({ id, institutionId, event }) =>
      this.post(institutionId, (tx) => this.tellPublished(tx, event.roundId, id)),
    );
    this.outbox.on<JoinRequestDecided>('join_request.decided', ({ institutionId, event }) =>
      this.post(institutionId, (tx) => mailsToDecided(tx, event.requestId, this.web)),
    );
    this.outbox.on<ApplicationsDecided>(
      'mentor_applications.decided',
      ({ id, institutionId, event }) =>
        this.post(institutionId, (tx) => mailsToApplicants(tx, event, id, this.web)),
    );
    this.outbox.on<SubstituteSet>('substitute.set', ({ institutionId, event }) =>
      this.post(institutionId, (tx) => mailsToSubstitute(tx, event, this.web)),
    );
    this.outbox.on<DeclarationWritten>('declaration.written', ({ institutionId, event }) =>
      this.post(institutionId, (tx) => mailsToAccept(tx, event, this.web)),
    );
    this.outbox.on<ExcuseAnswered>('excuse.answered', ({ id, institutionId, event }) =>
      this.post(institutionId, (tx) => mailsAboutPart(tx, event, id, this.web)),
    );
    this.outbox.on<EnrolmentOnLeave>('enrolment.on_leave', ({ id, institutionId, event }) =>
      this.post(institutionId, (tx) =>
        mailsAboutPart(tx, { ...event, answer: 'onLeave' }, id, this.web),
      ),
    );
    for (const type of ['leave.set', 'leave.ended'] as const)
      this.outbox.on<LeaveChanged>(type, ({ institutionId, event }) =>
        this.post(institutionId, (tx) => mailsAboutLeave(tx, event, this.web)),
      );
    for (const type of ['concern.written', 'concern.added_to'] as const)
      this.outbox.on<ConcernTold>(type, ({ id, institutionId, event }) =>
        this.post(institutionId, (tx) => mailsAboutConcern(tx, event, id, this.web)),
      );
    for (const type of ['roles.changed', 'person.erased'] as const)
      this.outbox.on<RolesChanged>(type, ({ institutionId }) =>
        this.post(institutionId, (tx) => mailsAboutLeftAlone(tx, this.web)),
      );
    this.outbox.on<RoundPastLimit>('round.past_limit', ({ institutionId, event }) =>
      this.post(institutionId, (tx) => mailsAboutPastLimit(tx, event, this.web)),
    );
    this.outbox.on<AgreementWritten>('agreement.written', ({ id, institutionId, event }) =>
      this.post(institutionId, (tx) => mailsToOtherOfPair(tx, event, id, this.web)),
    );
    this.outbox.on<MailingSent>('mailing.sent', ({ institutionId, event }) =>
      this.post(institutionId, (tx) => mailsOfMailing(tx, event.mailingId, this.web)),
    );
    this.outbox.on<MailingSent>('mailing.tested', ({ institutionId, event }) =>
      this.post(institutionId, (tx) => mailsOfTest(tx, event.mailingId, this.web)),
    );
    // In its author's name: a message is for nobody's eyes but its readers'.
    this.outbox.on<MessageWritten>('message.written', ({ institutionId, event }) =>
      this.posts.run(
        institutionId,
        (tx) => mailsOfMessage(tx, event, this.web),
        Actor.person(institutionId, event.authorId, [], DEFAULT_LOCALE),
      ),
    );
    this.outbox.on<MessageReportDecided>('message_report.decided', ({ institutionId, event }) =>
      this.post(institutionId, (tx) => mailsOfDecidedReport(tx, event, this.web)),
    );
    for (const kind of ['asked', 'reminder'] as const)
      this.outbox.on<MentorAsked>(`mentor_choice.${kind}`, ({ id, institutionId, event }) =>
        this.post(institutionId, (tx) =>
          mailsToAskedMentor(tx, { choiceId: event.choiceId, eventId: id, kind }, this.web),
        ),
      );
    for (const type of ['mentor_choice.ended', 'mentor_choice.accepted'] as const)
      this.outbox.on<MentorChoiceEnded>(type, ({ institutionId, event }) =>
        this.post(institutionId, (tx) => mailsToChoosing(tx, event, this.web)),
      );
    this.outbox.on<WaitingBegan>('waiting.began', ({ institutionId, event }) =>
      this.post(institutionId, (tx) => mailsOfWaiting(tx, event.waitId, this.web)),
    );
    this.outbox.on<SeatOffered>('seat_offer.made', ({ institutionId, event }) =>
      this.post(institutionId, (tx) => mailsOfOffer(tx, event.offerId, this.web)),
    );
    this.outbox.on<SeatOfferEnded>('seat_offer.ended', ({ institutionId, event }) =>
      this.post(institutionId, (tx) => mailsOfEndedOffer(tx, event, this.web)),
    );
    this.outbox.on<SeatGiven>('seat.given', ({ id, institutionId, event }) =>
      this.post(institutionId, (tx) => mailsOfSeat(tx, event, id, this.web)),
    );
    this.outbox.on<ChangeDeclined>('change_request.declined', ({ institutionId, event }) =>
      this.post(institutionId, (tx) => mailsToDeclined(tx, event.requestId, this.web)),
    );
    this.outbox.on<GroupChanged>('group.changed', ({ institutionId, event }) =>
      this.post(institutionId, (tx) => mailsAboutGroupChange(tx, event.changeId, this.web)),
    );
    this.outbox.on<GroupJoined>('group.joined', ({ id, institutionId, event }) =>
      this.post(institutionId, (tx) =>
        mailsAboutChange(tx, { kind: 'joined', eventId: id, ...event }, this.web),
      ),
    );
    this.outbox.on<EnrolmentWithdrawn>(
      'enrolment.withdrawn',
      async ({ id, institutionId, event: { groupId, enrolmentId } }) => {
        if (groupId === null) return;
        await this.post(institutionId, (tx) =>
          mailsAboutChange(tx, { kind: 'left', eventId: id, groupId, enrolmentId }, this.web),
        );
      },
    );
  }

  private async tellInvited(tx: Tx, event: RoundInvited, eventId: string): Promise<OutgoingMail[]> {
    const round = await readMailedRound(tx, event.roundId);
    return mailsToInvited(tx, {
      enrolmentIds: event.enrolmentIds,
      ...{ eventId, round, web: this.web },
    });
  }

  private async tellPublished(tx: Tx, roundId: string, eventId: string): Promise<OutgoingMail[]> {
    const round = await readMailedRound(tx, roundId);
    const about = { roundId, eventId, round, web: this.web };
    return [...(await mailsToPlaced(tx, about)), ...(await mailsToLeaders(tx, about))];
  }

  private post(institutionId: string, write: (tx: Tx) => Promise<OutgoingMail[]>): Promise<void> {
    return this.posts.run(institutionId, write);
  }

  private get web(): WebAddresses {
    return this.posts.web;
  }
}
