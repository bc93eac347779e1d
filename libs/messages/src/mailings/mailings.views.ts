import { ApiProperty } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Trimmed } from '../trimmed.js';
import { AUDIENCES, LONGEST_MAILING, LONGEST_SUBJECT, type Audience } from './mailing.entity.js';

const audienceOf = { enum: AUDIENCES, enumName: 'MailingAudience' } as const;
const optionalText = { type: String, nullable: true, required: false } as const;

/** Whom of a round: in what situation, and of which programme and campus. */
export class AudienceQuery {
  @IsIn(AUDIENCES) @ApiProperty(audienceOf) audience: Audience;
  @IsOptional() @IsUUID() @ApiProperty(optionalText) programmeId?: string | null;
  @IsOptional() @IsString() @MaxLength(200) @ApiProperty(optionalText) campus?: string | null;
}

export class MailingsQuery {
  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(200) cursor?: string;
}

/** How many they are now. */
export class AudienceCount {
  receivers: number;
  /** Of them, who has no e-mail address: they read it in Kull alone. */
  unreachable: number;
}

export class TestMailing {
  @IsString() @Trimmed() @IsNotEmpty() @MaxLength(LONGEST_SUBJECT) subject: string;
  /** Markdown. */
  @IsString() @Trimmed() @IsNotEmpty() @MaxLength(LONGEST_MAILING) body: string;
}

export class SendMailing extends AudienceQuery {
  @IsString() @Trimmed() @IsNotEmpty() @MaxLength(LONGEST_SUBJECT) subject: string;
  /** Markdown. */
  @IsString() @Trimmed() @IsNotEmpty() @MaxLength(LONGEST_MAILING) body: string;
  /** How many the sender was shown: with another number nothing is sent. */
  @IsInt() @Min(0) @Max(1_000_000) receivers: number;
}

/** A mailing that went out, as the coordinators see it. */
export class SentMailing {
  id: string;
  subject: string;
  body: string;
  @ApiProperty(audienceOf) audience: Audience;
  programme: string | null;
  campus: string | null;
  receivers: number;
  /** Mails that the mail server has taken. */
  mailed: number;
  /** Mails that it refused. */
  failed: number;
  /** Who had no address to mail to. */
  unreachable: number;
  sentAt: string;
  /** Null: has been erased, or is protected. */
  sentBy: string | null;
}

export class SentMailings {
  /** The newest first. */
  items: SentMailing[];
  /** Where the next page begins; null on the last. */
  next: string | null;
}

/** A mailing, as somebody reads it whom it went to. */
export class ReceivedMailing {
  id: string;
  roundId: string;
  roundName: string;
  subject: string;
  body: string;
  sentAt: string;
  sentBy: string | null;
  isRead: boolean;
}
