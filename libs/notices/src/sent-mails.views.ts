import { MAIL_STATES, type MailState } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

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

export class SentMail extends SentMailBrief {
  text: string | null;
  html: string | null;
  /** Links in the mail begin with this: the web opens them at its own address. */
  appAddress: string;
}
