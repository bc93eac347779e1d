import { STANDINGS, type Standing } from '#groups';
import {
  ClosedDaysView,
  ATTENDANCE_MODES,
  LocalizedText,
  NamedCodeView,
  SUMMARY_READERS,
  type AttendanceMode,
  type SummaryReaders,
} from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import {
  LOGGED_AS,
  MEETING_STATES,
  TASK_STATES,
  type LoggedAs,
  type MeetingState,
  type TaskState,
} from './meeting.entity.js';
import { PRESENCES, type Presence } from './attendance.entity.js';

export class MeetingTurnout {
  present: number;
  /** Null where heads were counted and names not kept. */
  of: number | null;
}

export class MeetingAbilities {
  /** Move it, cancel it, change its place. */
  change: boolean;
  /** Write or correct the log. Before it begins, only that it is cancelled. */
  log: boolean;
  /** Say whether one comes: as a student of the group, until it is over. */
  reply: boolean;
}

export class NextStep {
  what: string;
  /** ISO date. */
  on: string;
  /** Its day is not past, and no later log says another. */
  isOpen: boolean;
}

/** Who logged a meeting, and when. */
export class WhoLogged {
  @ApiProperty({ enum: LOGGED_AS }) as: LoggedAs;
  /** Null where the reader is not told, or who it was is no more. */
  name: string | null;
  at: string;
}

/** A meeting in a list. What the reader may not see is null. */
export class MeetingInList {
  id: string;
  groupId: string;
  groupNumber: number;
  /** Of a pair: who is in it, but for the reader and a protected one; null: of a group. */
  pair: string[] | null;
  @ApiProperty({ enum: STANDINGS }) openedAs: Standing;
  /** ISO 8601 instants. */
  startsAt: string;
  endsAt: string;
  place: string | null;
  link: string | null;
  /** What it was planned to be about. */
  theme: NamedCodeView | null;
  /** There is material for its theme, or a task. */
  hasSession: boolean;
  /** What was taken up. */
  themes: NamedCodeView[];
  @ApiProperty({ enum: MEETING_STATES }) state: MeetingState;
  summary: string | null;
  @ApiProperty({ enum: PRESENCES, nullable: true }) myPresence: Presence | null;
  turnout: MeetingTurnout | null;
  /** What I have said as a student: that I come, or don't. Null: nothing yet. */
  @ApiProperty({ type: Boolean, nullable: true }) myReply: boolean | null;
  /** How many have said that they don't come. */
  notComing: number | null;
  /** How long it really was. */
  minutes: number | null;
  @ApiProperty({ enum: TASK_STATES, nullable: true }) taskState: TaskState | null;
  nextStep: NextStep | null;
  /** It was held, and whoever logs it has yet to say who came. */
  lacksWhoCame: boolean;
  version: number;
  can: MeetingAbilities;
}

export class AttendanceEntry {
  enrolmentId: string;
  /** Null: withheld, since it is protected; or of somebody who is no more. */
  name: string | null;
  isProtected: boolean;
  /** Has been erased: there was somebody. */
  isFormer: boolean;
  /** Was there, and belongs to another group. */
  isGuest: boolean;
  @ApiProperty({ enum: PRESENCES, nullable: true }) presence: Presence | null;
  /** Whether they have said that they come; null: neither. */
  @ApiProperty({ type: Boolean, nullable: true }) reply: boolean | null;
}

export class ReplyEntry {
  enrolmentId: string;
  /** Null: withheld, since it is protected; or of somebody who is no more. */
  name: string | null;
  coming: boolean;
}

/** What a round has for a theme: Markdown. */
export class SessionPlan {
  /** What to use. */
  material: LocalizedText | null;
  /** What the students do. */
  task: LocalizedText | null;
}

export class MeetingView extends MeetingInList {
  /** Of the theme it was planned to be about. */
  session: SessionPlan | null;
  attendance: AttendanceEntry[] | null;
  /** Who has said whether they come. */
  replies: ReplyEntry[] | null;
  /** What the students struggle with, as the mentor marked it. */
  topics: NamedCodeView[] | null;
  /** In pairs: they have been counted for the scheme, and can be said no more. */
  topicsCounted: boolean;
  logged: WhoLogged | null;
  /** How many times the log has been corrected. */
  corrections: number;
  @ApiProperty({ enum: SUMMARY_READERS }) summaryReaders: SummaryReaders;
}

export class MeetingList {
  meetings: MeetingInList[];
}

export class PassedOverView {
  /** ISO date. */
  date: string;
  closed: ClosedDaysView;
}

export class PlannedSeries extends MeetingList {
  /** On days that are kept free, a series has no meeting, and goes on as much longer. */
  passedOver: PassedOverView[];
}

export class SuggestedTime {
  /** `2026-10-20`, in the institution's time zone. */
  date: string;
  time: string;
}

export class HourThatSuits {
  slot: number;
  members: number;
  mentor: boolean;
}

export class ThemeToLog extends NamedCodeView {
  /** What the students do: Markdown. */
  task: LocalizedText | null;
}

/** What a mentor needs to plan and log meetings in a group. */
export class MeetingForm {
  /** First and last day of the round, as ISO dates: meetings are within it. */
  startsOn: string;
  endsOn: string;
  timeZone: string;
  minutes: number;
  @ApiProperty({ enum: ATTENDANCE_MODES }) attendance: AttendanceMode;
  /** Its group is a pair. */
  isPair: boolean;
  /** It has to be said of each whether they came: it is required, or hours are paid. */
  mustSay: boolean;
  /** The reader logs for the mentor, and has no reflection to write. */
  onBehalf: boolean;
  /** Whether the reader reads, and so writes, what is shared with the group. */
  writesSummary: boolean;
  themes: ThemeToLog[];
  topics: NamedCodeView[];
  @ApiProperty({ enum: SUMMARY_READERS }) summaryReaders: SummaryReaders;
  /** The group's hour, the next time it comes round after the last planned meeting. */
  suggested: SuggestedTime | null;
  hours: HourThatSuits[];
  members: number;
  answered: number;
}

export class ReflectionView {
  /** Null where nothing is written. */
  body: string | null;
}
