import { GrantedPerson } from '#access';
import { CoordinatorRound } from '../home/coordinator-home.views.js';

export class HandoverRound extends CoordinatorRound {
  /** Dates of the round. */
  startsOn: string;
  endsOn: string;
  /** Mails to its people that could not be delivered. */
  failedMails: number;
}

/** What whoever takes over somebody's roles has to know of. */
export class Handover {
  holder: GrantedPerson;
  /** Administers the institution. */
  administers: boolean;
  /** Sent to the holder and not done: how many, since nobody else reads them. */
  openConcerns: number;
  /** The rounds the holder coordinates; the newest first. */
  rounds: HandoverRound[];
}
