import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, MaxLength } from 'class-validator';
import { MEETING_STATES, type MeetingState } from '../meeting.entity.js';

export class LookAtReport {
  @IsString() @MaxLength(2000) token: string;
}

export class ReportMeeting extends LookAtReport {
  /** They met; else they did not: a meeting is logged as cancelled, and of a talk that nobody came. */
  @IsBoolean() met: boolean;
}

/** A meeting, as a link in a mail tells whoever holds it: no names, no place, nothing of the log. */
export class MeetingToReport {
  meetingId: string;
  groupNumber: number;
  /** Its group is a pair. */
  isPair: boolean;
  /** ISO 8601, and where the institution's clocks are. */
  startsAt: string;
  endsAt: string;
  timeZone: string;
  /** `planned`: it can be said by this link whether they met. */
  @ApiProperty({ enum: MEETING_STATES }) state: MeetingState;
  /** That they met is not all: who came has to be said of each, signed in. */
  mustSay: boolean;
}
