import { GAPS, type Gap } from '#groups';
import { OwnTalk } from '#meetings';
import { ApiProperty } from '@nestjs/swagger';
import { GroupProgress } from '../progress/progress.views.js';
import { MeetingBrief } from './meeting-brief.views.js';

export class NextMeeting extends MeetingBrief {
  /** How many of the group have said that they don't come. */
  notComing: number;
}

export class LedGroup {
  id: string;
  number: number;
  /** A pair: its student, if not protected; null: a group. */
  pair: string[] | null;
  roundName: string;
  members: number;
  meetingsHeld: number;
  /** The reader's own talks there that are over, and of which it is not said whether they were held. */
  talksToLog: number;
}

/** What a mentor and the group have said is to be done, until its day is past or they have said another. */
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
  next: NextMeeting[];
  /** The reader's next talk in each group, the soonest first. */
  nextTalks: OwnTalk[];
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

export class RequestsHome {
  /** Students who ask me to be their mentor. */
  waiting: number;
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
