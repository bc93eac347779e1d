import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ThreadListed } from '../threads/threads.views.js';
import { THREAD_STATES, type ThreadState } from '../threads/thread.entity.js';

export class InboxQuery {
  /** Without it: what is open. */
  @IsOptional()
  @IsIn(THREAD_STATES)
  @ApiProperty({ enum: THREAD_STATES, enumName: 'ThreadState', required: false })
  state?: ThreadState;
  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(200) cursor?: string;
}

/** What people have written to the coordinators of a round. */
export class Inbox {
  /** Open: who has waited longest first. Closed: the latest first. */
  items: ThreadListed[];
  /** Where the next page begins; null on the last. */
  next: string | null;
  open: number;
  closed: number;
  /** Messages that somebody has reported, and nobody has looked at. */
  reports: number;
}
