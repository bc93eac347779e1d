import { GrantedPerson } from '#access';
import { AdministratorHome } from './administrator-home.views.js';
import { CoordinatorRound, RoundHome } from './coordinator-home.views.js';
import { MenteeRound } from './mentee-home.views.js';
import {
  DropInToKeep,
  LeadRound,
  MentorHome,
  MentorToBe,
  RequestsHome,
  RoundToRank,
} from './mentor-home.views.js';

/** A round that calls for mentors, where I have not applied. */
export class CallOnHome {
  roundId: string;
  roundName: string;
  schemeName: string;
  applyBy: string | null;
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

/** What has come to me, and I have not opened. */
export class MessagesHome {
  unread: number;
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
