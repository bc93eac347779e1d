import { OwnTalk } from '#meetings';
import { NamedCodeView } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { MeetingBrief } from './meeting-brief.views.js';

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
  /** The talk I have booked with a mentor of the group. */
  @ApiProperty({ type: OwnTalk, nullable: true }) nextTalk: OwnTalk | null;
  /** How many times are open to me, who have no talk booked and lack one. */
  talksToBook: number;
}
