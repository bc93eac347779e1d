import { ApiProperty } from '@nestjs/swagger';
import { TALK_STATES, type TalkState } from './talk.entity.js';

/** A talk, as a link in a mail tells whoever holds it: no names, no place. */
export class TalkToReport {
  talkId: string;
  groupId: string;
  groupNumber: number;
  /** Its group is a pair. */
  isPair: boolean;
  /** ISO 8601, and where the institution's clocks are. */
  startsAt: string;
  endsAt: string;
  timeZone: string;
  /** `booked`: it can be said by this link whether they met. */
  @ApiProperty({ enum: TALK_STATES }) state: TalkState;
}
