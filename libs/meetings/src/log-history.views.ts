import { NamedCodeView } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import {
  MEETING_STATES,
  TASK_STATES,
  type MeetingState,
  type TaskState,
} from './meeting.entity.js';
import { AttendanceEntry, NextStep, WhoLogged } from './meeting.views.js';

/** A log as it stood for a while. What the reader may not see is null. */
export class LogAsItStood {
  version: number;
  written: WhoLogged;
  @ApiProperty({ enum: MEETING_STATES }) state: MeetingState;
  minutes: number | null;
  themes: NamedCodeView[];
  topics: NamedCodeView[] | null;
  @ApiProperty({ enum: TASK_STATES, nullable: true }) taskState: TaskState | null;
  presentCount: number | null;
  attendance: AttendanceEntry[] | null;
  summary: string | null;
  nextStep: NextStep | null;
}

/** A log's versions, the first first; the last is what stands. */
export class LogHistory {
  versions: LogAsItStood[];
}
