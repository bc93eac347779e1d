import type { OutboxEvent } from '#platform';

/** The events that somebody is told about, as the libs below write them. */
export interface RoundInvited extends OutboxEvent {
  readonly type: 'round.invited';
  readonly roundId: string;
  readonly enrolmentIds: readonly string[];
}

export interface ProposalPublished extends OutboxEvent {
  readonly type: 'proposal.published';
  readonly roundId: string;
  readonly proposalId: string;
}

export interface LeaveChanged extends OutboxEvent {
  readonly type: 'leave.set' | 'leave.ended';
  readonly leaveId: string;
}

export interface ConcernTold extends OutboxEvent {
  readonly type: 'concern.written' | 'concern.added_to';
  readonly concernId: string;
  readonly groupId: string;
  readonly recipientIds: readonly string[];
}

/** Somebody may have lost the role that a concern was sent to them for. */
export interface RolesChanged extends OutboxEvent {
  readonly type: 'roles.changed' | 'person.erased';
}

/** It has been kept for as long as it was to be, and waits for an administrator. */
export interface RoundPastLimit extends OutboxEvent {
  readonly type: 'round.past_limit';
  readonly roundId: string;
  /** ISO date of the last day. */
  readonly through: string;
}

export interface JoinRequestDecided extends OutboxEvent {
  readonly type: 'join_request.decided';
  readonly requestId: string;
}

/** Who applied to be a mentor has been selected, or not. */
export interface ApplicationsDecided extends OutboxEvent {
  readonly type: 'mentor_applications.decided';
  readonly roundId: string;
  readonly applicationIds: readonly string[];
  readonly decision: 'selected' | 'turned_down';
}

/** Somebody stands in for a group's mentor on some days. */
export interface SubstituteSet extends OutboxEvent {
  readonly type: 'substitute.set';
  readonly substitutionId: string;
}

/** A scheme's mentors have a new declaration to accept. */
export interface DeclarationWritten extends OutboxEvent {
  readonly type: 'declaration.written';
  readonly schemeId: string;
  readonly version: number;
}

/** A student who must take part had asked not to. */
export interface ExcuseAnswered extends OutboxEvent {
  readonly type: 'excuse.answered';
  readonly enrolmentId: string;
  readonly answer: 'excused' | 'kept';
}

/** A student is away from a round for a while, as the coordinator has noted. */
export interface EnrolmentOnLeave extends OutboxEvent {
  readonly type: 'enrolment.on_leave';
  readonly enrolmentId: string;
}

/** Somebody waits for a seat in a round from now on. */
export interface WaitingBegan extends OutboxEvent {
  readonly type: 'waiting.began';
  readonly waitId: string;
}

/** A seat is held for somebody who waits, until they have answered. */
export interface SeatOffered extends OutboxEvent {
  readonly type: 'seat_offer.made';
  readonly offerId: string;
}

/** It was not answered in time, or its group has closed. */
export interface SeatOfferEnded extends OutboxEvent {
  readonly type: 'seat_offer.ended';
  readonly offerId: string;
  readonly how: 'expired' | 'withdrawn';
}

/** Somebody who waited has a seat. */
export interface SeatGiven extends OutboxEvent {
  readonly type: 'seat.given';
  readonly groupId: string;
  readonly enrolmentId: string;
}

/** A student asked for another group, and the answer is no. */
export interface ChangeDeclined extends OutboxEvent {
  readonly type: 'change_request.declined';
  readonly requestId: string;
}

/** A coordinator has changed a round's groups. */
export interface GroupChanged extends OutboxEvent {
  readonly type: 'group.changed';
  readonly changeId: string;
}

export interface GroupJoined extends OutboxEvent {
  readonly type: 'group.joined';
  readonly groupId: string;
  readonly enrolmentId: string;
}

export interface EnrolmentWithdrawn extends OutboxEvent {
  readonly type: 'enrolment.withdrawn';
  readonly enrolmentId: string;
  /** Where the person had a seat. */
  readonly groupId: string | null;
}

export interface EmailSignInAsked extends OutboxEvent {
  readonly type: 'email_sign_in.asked';
  readonly signInId: string;
}

/** A mentor is asked by a student, or reminded of it. */
export interface MentorAsked extends OutboxEvent {
  readonly type: 'mentor_choice.asked' | 'mentor_choice.reminder';
  readonly choiceId: string;
}

/** One of a pair has written goals for the other to accept. */
export interface AgreementWritten extends OutboxEvent {
  readonly type: 'agreement.written';
  readonly agreementId: string;
  readonly by: 'mentor' | 'mentee';
}

/** A request came to something, or to nothing. */
export interface MentorChoiceEnded extends OutboxEvent {
  readonly type: 'mentor_choice.ended' | 'mentor_choice.accepted';
  readonly choiceId: string;
  readonly how: 'accepted' | 'declined' | 'expired' | 'released';
  /** Where the two are a group now. */
  readonly groupId?: string;
}

/** A coordinator has written to many of a round; or tries out what it would look like. */
export interface MailingSent extends OutboxEvent {
  readonly type: 'mailing.sent' | 'mailing.tested';
  readonly mailingId: string;
}

/** Somebody has written to somebody. */
export interface MessageWritten extends OutboxEvent {
  readonly type: 'message.written';
  readonly messageId: string;
  readonly threadId: string;
  readonly authorId: string;
  /** Persons, as they were fixed when it was written. */
  readonly receiverIds: readonly string[];
}

/** A coordinator has hidden a message that was reported, or let it stay. */
export interface MessageReportDecided extends OutboxEvent {
  readonly type: 'message_report.decided';
  readonly roundId: string;
  readonly messageId: string;
  readonly decision: 'hidden' | 'dismissed';
  readonly authorId: string;
  readonly reporterIds: readonly string[];
}

/** Somebody has written to a round's coordinators, and none of them sees to it. */
export interface InboxWritten extends OutboxEvent {
  readonly type: 'inbox.written';
  readonly roundId: string;
  readonly authorId: string;
}

/** Somebody shows a message to the round's coordinators. */
export interface MessageReported extends OutboxEvent {
  readonly type: 'message.reported';
  readonly roundId: string;
  /** Who reported it. */
  readonly authorId: string;
}

/** A mentor's month of hours has come back. */
export interface TimesheetSentBack extends OutboxEvent {
  readonly type: 'timesheet.sent_back';
  readonly timesheetId: string;
}

/** Less is known than these certificates of a round say; or once more as much. */
export interface CertificatesGround extends OutboxEvent {
  readonly type: 'certificates.ground_gone' | 'certificates.ground_back';
  readonly roundId: string;
  readonly certificateIds: readonly string[];
}

export interface CertificateWithdrawn extends OutboxEvent {
  readonly type: 'certificate.withdrawn';
  readonly certificateId: string;
}
