import type { Versioned } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { Trimmed } from '../trimmed.js';
import { LONGEST_MESSAGE, MESSAGE_SIDES, type MessageSide } from './message.entity.js';
import { THREAD_KINDS, THREAD_STATES, type ThreadKind, type ThreadState } from './thread.entity.js';

export class WriteMessage {
  /** Markdown. */
  @Trimmed() @IsString() @IsNotEmpty() @MaxLength(LONGEST_MESSAGE) body: string;
}

/** To one student of the group. */
export class WriteToStudent extends WriteMessage {
  @IsUUID() enrolmentId: string;
}

export class MessageAbilities {
  /** Show it to the coordinators. */
  report: boolean;
}

export class MessageView {
  id: string;
  /** As what its author wrote it. */
  @ApiProperty({ enum: MESSAGE_SIDES, enumName: 'MessageSide' }) side: MessageSide;
  /** Null: protected, or erased since. */
  author: string | null;
  isMine: boolean;
  /** Null: a coordinator has hidden it. */
  body: string | null;
  writtenAt: string;
  can: MessageAbilities;
}

/** The coordinator who sees to somebody's message. */
export class TakenBy {
  name: string | null;
  isMe: boolean;
}

export class ThreadAbilities {
  write: boolean;
  /** Say that one sees to it, also instead of another. */
  take: boolean;
  release: boolean;
  close: boolean;
}

const kind = { enum: THREAD_KINDS, enumName: 'ThreadKind' } as const;
const state = { enum: THREAD_STATES, enumName: 'ThreadState' } as const;

/** A thread among others. */
export class ThreadListed {
  id: string;
  @ApiProperty(kind) kind: ThreadKind;
  @ApiProperty(state) state: ThreadState;
  roundId: string;
  schemeId: string;
  roundName: string;
  groupId: string | null;
  groupNumber: number | null;
  /** The groups are pairs. */
  isPair: boolean;
  /** The reader is the student, or who wrote to the coordinators. */
  isMine: boolean;
  /** Who it is with, as the reader knows them; null: nobody to name. */
  with: string | null;
  /** What the reader has not opened yet. */
  unread: number;
  writtenAt: string;
  version: number;
  @ApiProperty({ type: TakenBy, nullable: true }) takenBy: TakenBy | null;
  /** Of the inbox: a coordinator began it, and whom it is with has not answered yet. */
  isBegun: boolean;
}

export class ThreadView extends ThreadListed implements Versioned {
  /** The oldest first. */
  messages: MessageView[];
  can: ThreadAbilities;
}

export class GroupMessageAbilities {
  /** To the whole group. */
  write: boolean;
  /** To the group's mentors, alone. */
  writeToMentors: boolean;
}

/** A student of the reader's group. */
export class StudentToWriteTo {
  enrolmentId: string;
  /** Null: protected. */
  name: string | null;
}

/** What a group's mentors have written to it, and threads of one student with them. */
export class GroupMessages {
  groupId: string;
  groupNumber: number;
  roundName: string;
  /** The group's own; null: nobody has written yet. */
  @ApiProperty({ type: ThreadView, nullable: true }) thread: ThreadView | null;
  /** Of a student: with the mentors there are now; null: none yet. */
  mentorThreadId: string | null;
  /** Whom the student would write to: those who can be named. */
  mentors: string[];
  /** Between the reader and one other side, the latest first. */
  threads: ThreadListed[];
  /** Whom a mentor can write to alone; nobody for anybody else. */
  students: StudentToWriteTo[];
  can: GroupMessageAbilities;
}
