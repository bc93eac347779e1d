import { ApiProperty } from '@nestjs/swagger';
import { TALK_STATES, type TalkState } from './talk.entity.js';
import { TalkPerson } from './talks.views.js';

/** A talk among what is the reader's, whatever the group. */
export class OwnTalk {
  id: string;
  groupId: string;
  groupNumber: number;
  /** Of a pair: who is in it, but for the reader and a protected one; null: of a group. */
  pair: string[] | null;
  @ApiProperty({ enum: ['mentee', 'mentor'] }) openedAs: 'mentee' | 'mentor';
  /** ISO 8601 instants. */
  startsAt: string;
  endsAt: string;
  place: string | null;
  link: string | null;
  @ApiProperty({ enum: TALK_STATES }) state: TalkState;
  /** With whom: a student's mentor, a mentor's student. */
  other: TalkPerson;
}
