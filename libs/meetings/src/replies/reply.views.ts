import { NamedCodeView } from '#schemes';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, MaxLength, ValidateIf } from 'class-validator';

export class ReplyToMeeting {
  /** Null takes the reply back. */
  @ValidateIf((body: ReplyToMeeting) => body.coming !== null)
  @IsBoolean()
  @ApiProperty({ type: Boolean, nullable: true })
  coming: boolean | null;
}

export class MyReply {
  @ApiProperty({ type: Boolean, nullable: true }) coming: boolean | null;
}

export class ReplyLink {
  /** What stands after `#` in the mail's link. */
  @IsString() @MaxLength(2000) token: string;
}

export class ReplyByLink extends ReplyLink {
  @IsBoolean() coming: boolean;
}

/** What a reply's link is about: a meeting of a group that its holder is in. */
export class MeetingToReplyTo {
  groupNumber: number;
  isPair: boolean;
  round: string;
  institution: string;
  /** Where the meeting is: an IANA name. */
  timeZone: string;
  /** ISO 8601 instants. */
  startsAt: string;
  endsAt: string;
  place: string | null;
  theme: NamedCodeView | null;
  /** Cancelled, or logged by now: there is nothing to say any more. */
  @ApiProperty({ enum: ['open', 'cancelled', 'over', 'left'] })
  state: ReplyState;
  @ApiProperty({ type: Boolean, nullable: true }) coming: boolean | null;
}

export type ReplyState = 'open' | 'cancelled' | 'over' | 'left';
