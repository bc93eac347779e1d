import { MayBeLeftOut } from '#platform';
import { LocalizedText } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsIn, IsUUID } from 'class-validator';
import { DECISIONS, type Decision } from './decide.service.js';
import { ENROLMENT_STATES, WAYS_IN, type EnrolmentState, type WayIn } from './enrolment.entity.js';

export class InviteBody {
  /** Without them: everybody on the roster who has not been invited. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(5000)
  @IsUUID(undefined, { each: true })
  enrolmentIds?: string[];

  /** Also write once more to those who were invited and have not answered. */
  @MayBeLeftOut() @IsBoolean() remind?: boolean;
}

export class Invited {
  invited: number;
  reminded: number;
}

export class LinksSent {
  sent: number;
}

/** Enough to recognise oneself by, and no more: whoever has the link can read it. */
export class InvitedPerson {
  givenName: string;
  /** The family name's first letter. */
  familyInitial: string;
  programme: string | null;
  campus: string | null;
}

export const INVITATION_DOORS = ['open', 'sign_in', 'confirm', 'taken', 'other'] as const;
/**
 * How the reader gets to a yes: at once; by signing in first; by saying that it is them; or not,
 * since the person is known as another sign-in, or the reader as another person.
 */
export type InvitationDoor = (typeof INVITATION_DOORS)[number];

export class InvitationView {
  enrolmentId: string;
  institutionId: string;
  institutionName: string;
  schemeName: string;
  roundName: string;
  startsOn: string;
  endsOn: string;
  /** ISO date: the last day for a yes; null: none. */
  answerBy: string | null;
  /** It is over. */
  isPastAnswers: boolean;
  about: LocalizedText;
  person: InvitedPerson;
  @ApiProperty({ enum: ENROLMENT_STATES }) state: EnrolmentState;
  /** `opt_out` and `mandatory` of who is in: without having been asked. */
  @ApiProperty({ enum: WAYS_IN, nullable: true }) enteredBy: WayIn | null;
  /** Cannot say no: only ask the coordinator to be excused. */
  mustTakePart: boolean;
  /** Whether a yes or a no is still taken. */
  canAnswer: boolean;
  @ApiProperty({ enum: INVITATION_DOORS }) door: InvitationDoor;
  /** The reader is signed in as somebody else. */
  isAnothers: boolean;
}

export class AnswerInvitationBody {
  @IsIn(DECISIONS) @ApiProperty({ enum: DECISIONS }) answer: Decision;
}

export class InvitationAnswered {
  enrolmentId: string;
  @ApiProperty({ enum: ENROLMENT_STATES }) state: EnrolmentState;
  /** Whether the browser is signed in now, so that it can go on to what one is asked. */
  signedIn: boolean;
}
