import { GrantedPerson } from '#access';
import { GAPS, type Gap } from '#groups';
import { NamedCodeView, ROUND_STATES, type RoundState } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { GroupProgress, RoundNumbers } from '../progress/progress.views.js';

export const DUE_KINDS = [
  'join_requests',
  'excuses',
  'inbox',
  'message_reports',
  'change_requests',
  'timesheets',
  'waiting',
  'proposal_ready',
  'groups_late',
  'logs_missing',
  'shifts_missing',
  'mentor_applications',
  'mentors_not_ready',
  'not_placed',
  'not_answered',
  'not_invited',
  'without_email',
  'email_refused',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export class DueGroup {
  id: string;
  number: number;
  /** A pair: who is in it, without the reader and who is protected; null: a group. */
  pair: string[] | null;
}

/** The seats of a round that are neither taken nor held for somebody. */
export class SeatsForQueue {
  free: number;
  /** Where they are, if all are in one place. */
  campus: string | null;
}

/** One thing that waits for the coordinator. */
export class DueItem {
  @ApiProperty({ enum: DUE_KINDS }) kind: DueKind;
  count: number;
  /** The groups it is about, the first ones. */
  groups: DueGroup[];
  /** Of who waits: for which seats; null for all else. */
  @ApiProperty({ type: SeatsForQueue, nullable: true }) seats: SeatsForQueue | null;
}

export class RoundHome {
  schemeId: string;
  roundId: string;
  roundName: string;
  schemeName: string;
  @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
  /** Its groups are pairs. */
  isPairs: boolean;
  numbers: RoundNumbers;
}

/** Which of a round's pages the reader may open: who hands a round over need not run it. */
export class WaitingAbilities {
  /** Its participants and groups. */
  run: boolean;
  /** Which of its groups meet. */
  readProgress: boolean;
}

export class CoordinatorRound extends RoundHome {
  /** What waits, the most pressing first. */
  due: DueItem[];
  can: WaitingAbilities;
}

export class MeetingBrief {
  id: string;
  groupId: string;
  groupNumber: number;
  theme: NamedCodeView | null;
  /** ISO 8601. */
  startsAt: string;
  endsAt: string;
  place: string | null;
  link: string | null;
}

export class LedGroup {
  id: string;
  number: number;
  /** A pair: its student, if not protected; null: a group. */
  pair: string[] | null;
  roundName: string;
  members: number;
  meetingsHeld: number;
}

/** What a mentor and the group have said is to be done, until its day is past or they have met again. */
export class NextStepOnHome {
  meetingId: string;
  groupId: string;
  what: string;
  /** ISO date. */
  on: string;
}

export class MentorHome {
  groups: LedGroup[];
  /** The soonest first. */
  nextSteps: NextStepOnHome[];
  /** Over, and not logged: the oldest first. */
  toLog: MeetingBrief[];
  /** The next of each group, the soonest first. */
  next: MeetingBrief[];
}

/** A round in which I am a mentor, and have something left to do before I can have a group. */
export class MentorToBe {
  enrolmentId: string;
  roundName: string;
  schemeName: string;
  @ApiProperty({ enum: GAPS, isArray: true }) gaps: Gap[];
  /** A group I have already, although there is something new to accept. */
  hasGroup: boolean;
}

/** A round that calls for mentors, where I have not applied. */
export class CallOnHome {
  roundId: string;
  roundName: string;
  schemeName: string;
  applyBy: string | null;
}

export class LeadRound {
  roundId: string;
  roundName: string;
  /** Its groups are pairs. */
  isPairs: boolean;
  groups: number;
  groupsMet: number;
  /** Groups that are late or lack a log. */
  lagging: GroupProgress[];
}

export const MENTEE_STEPS = [
  'late',
  'answer',
  'declined',
  'on_leave',
  'wait',
  'unplaced',
  'free_seats',
  'choose_mentor',
  'rank_mentors',
  'ranked',
  'drop_in',
  'waiting',
  'seat_offered',
  'group',
] as const;

export class SharedSummary {
  meetingId: string;
  startsAt: string;
  theme: NamedCodeView | null;
  summary: string;
}

export class MentorFace {
  name: string;
  /** Where the photo is. */
  photo: string | null;
}

export class MenteeRound {
  enrolmentId: string;
  roundId: string;
  roundName: string;
  schemeName: string;
  /** What it is the student's turn to do, or that there is nothing. */
  @ApiProperty({ enum: MENTEE_STEPS }) step: (typeof MENTEE_STEPS)[number];
  groupId: string | null;
  groupNumber: number | null;
  /** A pair: its mentor, if not protected; null: a group, or none. */
  pair: string[] | null;
  /** A protected mentor is left out. */
  mentors: MentorFace[];
  next: MeetingBrief | null;
  /** Whether I have said that I come to the next meeting; null: neither. */
  @ApiProperty({ type: Boolean, nullable: true }) nextReply: boolean | null;
  lastShared: SharedSummary | null;
}

export class AdministeredScheme {
  id: string;
  name: string;
  rounds: number;
  /** A protected one is left out. */
  coordinators: string[];
}

export class AdministratorHome {
  persons: number;
  programmes: number;
  /** Nobody has written yet what people are told about their data. */
  lacksPrivacyNotice: boolean;
  /** People who have asked to be erased, and wait. */
  erasureRequests: number;
  /** Receivers that are told nothing more, since too many messages did not arrive. */
  disabledWebhooks: number;
  /** Rounds that have been kept for as long as they are to be, and wait to be forgotten. */
  roundsToForget: number;
  /** Schemes with a round that is over, of which nobody has said how long it is kept. */
  schemesWithoutLimit: number;
  schemes: AdministeredScheme[];
}

export class StandIn {
  holder: GrantedPerson;
  /** The last day. */
  endsOn: string;
}

export class ServicesHome {
  /** Cards of one's own. */
  own: number;
  /** Cards that nobody has looked at for half a year, among those one keeps. */
  due: number;
  /** Cards that are read, and have nobody who may keep them. */
  ownerless: number;
}

export class ConcernsHome {
  /** Sent to me, with something I have not read. */
  unread: number;
  /** Taken by me, and not done. */
  taken: number;
  /** My own that nobody can read any more. */
  leftAlone: number;
}

export class RequestsHome {
  /** Students who ask me to be their mentor. */
  waiting: number;
}

/** What has come to me, and I have not opened. */
export class MessagesHome {
  unread: number;
}

/** A round whose students I, a mentor, can rank until it is matched. */
export class RoundToRank {
  roundId: string;
  roundName: string;
  schemeName: string;
  /** I have said whom I want. */
  hasRanked: boolean;
}

/** A round in which I, a mentor, am there for whoever drops in. */
export class DropInToKeep {
  enrolmentId: string;
  roundId: string;
  roundName: string;
  schemeName: string;
  /** How many times a week I have said that I am there. */
  hours: number;
  /** Shifts that have been, and that I have not logged. */
  shiftsToLog: number;
}

/** What is due for me, by role; somebody with several roles gets the part of each. */
export class Home {
  /** For whom the reader holds roles as a deputy today. */
  standsInFor: StandIn[] | null;
  coordinator: CoordinatorRound[] | null;
  mentor: MentorHome | null;
  /** Where something is left before the reader can be given a group as a mentor. */
  mentorToBe: MentorToBe[] | null;
  /** Where the reader may apply to be a mentor. */
  calls: CallOnHome[] | null;
  /** For mentors where students choose among them. */
  requests: RequestsHome | null;
  /** For mentors where wishes decide who gets whom. */
  wishes: RoundToRank[] | null;
  /** For mentors whom students drop in on. */
  dropIn: DropInToKeep[] | null;
  lead: LeadRound[] | null;
  mentee: MenteeRound[] | null;
  insight: RoundHome[] | null;
  administrator: AdministratorHome | null;
  /** For whoever keeps cards in the directory of services. */
  services: ServicesHome | null;
  /** Concerns that wait for me, if there are any. */
  concerns: ConcernsHome | null;
  /** Messages that I have not opened, if there are any. */
  messages: MessagesHome | null;
}
