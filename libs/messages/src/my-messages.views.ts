import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ReceivedMailing } from './mailings/mailings.views.js';
import { ThreadListed } from './threads/threads.views.js';

export class MyMessagesQuery {
  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(200) cursor?: string;
}

/** A round whose coordinators the reader can write to. */
export class RoundToWriteIn {
  roundId: string;
  roundName: string;
  /** Where it has begun; null: not yet. */
  threadId: string | null;
}

/** What has come to the reader, and goes on with others; the newest first. */
export class MyMessages {
  mailings: ReceivedMailing[];
  threads: ThreadListed[];
  /** Where the next page of both begins; null on the last. */
  next: string | null;
  rounds: RoundToWriteIn[];
}
