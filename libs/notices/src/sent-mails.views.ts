import { MAIL_STATES, type CalendarPart, type MailState } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

const CALENDAR_METHODS = ['REQUEST', 'CANCEL', 'PUBLISH'] as const;

export class SentMailsQuery {
  /** Part of the receiver's name or address, or of the subject. */
  @IsOptional() @IsString() @MaxLength(200) search?: string;
  @IsOptional() @IsString() @MaxLength(500) cursor?: string;
}

export class SentMailBrief {
  id: string;
  /** The receiver's name; null for an address without a person. */
  toName: string | null;
  toAddress: string;
  subject: string;
  @ApiProperty({ enum: MAIL_STATES }) state: MailState;
  /** ISO 8601. */
  createdAt: string;
}

export class SentMails {
  items: SentMailBrief[];
  next: string | null;
}

/** A part of a mail for calendar programs (RFC 5546). */
export class SentCalendarPart {
  @ApiProperty({ enum: CALENDAR_METHODS }) method: CalendarPart['method'];
  meetings: number;
}

export class SentMail extends SentMailBrief {
  text: string | null;
  html: string | null;
  /** What calendar programs read of it: how many meetings each part is about. */
  calendar: SentCalendarPart[];
  /** Links in the mail begin with this: the web opens them at its own address. */
  appAddress: string;
}
