import { ROUND_STATES, SPANS, type RoundState, type Span } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';

/** Numbers of a round, without anyone's name. */
export class RoundNumbers {
  /** Students on the roster who have not withdrawn. */
  students: number;
  /** Those of them who have been invited, whatever they answered since. */
  invited: number;
  joined: number;
  declined: number;
  /** Invited, and no answer yet. */
  silent: number;
  notInvited: number;
  mentors: number;
  /** Joined, and in a group now. */
  placed: number;
  notPlaced: number;
  freeSeats: number;
  groups: number;
  /** Groups that have held a meeting. */
  groupsMet: number;
  meetingsHeld: number;
  /** Planned meetings whose end has passed, without a log. */
  logsMissing: number;
  /** Students and mentors whom no mail reaches, since they have no address. */
  withoutEmail: number;
  /** Have an address that a mail server has refused. */
  emailRefused: number;
}

export class GroupMentor {
  /** Null for somebody who is protected, or who has been erased. */
  name: string | null;
  isFormer: boolean;
}

export class UnloggedMeeting {
  id: string;
  /** ISO 8601. */
  startsAt: string;
}

export class GroupProgress {
  id: string;
  number: number;
  /** A pair: who is in it, without the reader and who is protected; null: a group. */
  pair: string[] | null;
  campus: string | null;
  members: number;
  seats: number;
  mentors: GroupMentor[];
  hasMet: boolean;
  meetingsHeld: number;
  /** Of them, in the stretch of the target. */
  heldNow: number;
  /** Planned and not yet logged, in the same days. */
  plannedNow: number;
  /** ISO 8601; null: has not met, or nothing is planned. */
  lastMetAt: string | null;
  nextMeetingAt: string | null;
  /** The oldest first. */
  logsMissing: UnloggedMeeting[];
  /** Not met, and old enough that it ought to have. */
  isLate: boolean;
}

export class AttendanceView {
  present: number;
  excused: number;
  absent: number;
}

export class ShiftNumbers {
  held: number;
  /** Who came to them, counted each time. */
  visitors: number;
}

/** A time that the round ran, of which numbers alone are left. */
export class ForgottenRun {
  cohort: string;
  startsOn: string;
  endsOn: string;
  forgottenAt: Date;
  numbers: RoundNumbers;
  attendance: AttendanceView;
  /** Null: a round without drop-in hours. */
  shifts: ShiftNumbers | null;
}

export const PROGRESS_SCOPES = ['all', 'led', 'numbers'] as const;

/** How often each group is to meet, in what stretch of the round. */
export class MeetingTarget {
  count: number;
  @ApiProperty({ enum: SPANS }) per: Span;
  /** ISO dates: the stretch that counts today. */
  startsOn: string;
  endsOn: string;
}

export class ProgressAbilities {
  /** Logging for a mentor who does not. */
  log: boolean;
  /** Setting times and rooms for many groups. */
  timetable: boolean;
}

export class RoundProgress {
  roundId: string;
  roundName: string;
  schemeName: string;
  @ApiProperty({ enum: ROUND_STATES }) state: RoundState;
  /** Its groups are pairs. */
  isPairs: boolean;
  /** `all`: the round's groups; `led`: those of the mentors I lead; `numbers`: no groups. */
  @ApiProperty({ enum: PROGRESS_SCOPES }) scope: (typeof PROGRESS_SCOPES)[number];
  /** Null in scope `led`: the numbers are the whole round's. */
  numbers: RoundNumbers | null;
  /** All that the round held is gone: its numbers are what it had. */
  forgotten: ForgottenRun | null;
  /** Times that it ran before it was cleared and taken into use again, the newest first. */
  earlier: ForgottenRun[];
  /** Null: no number is set. */
  @ApiProperty({ type: MeetingTarget, nullable: true }) target: MeetingTarget | null;
  /** ISO date: the round has a pause until then; null: none. */
  pauseUntil: string | null;
  groups: GroupProgress[];
  can: ProgressAbilities;
}
