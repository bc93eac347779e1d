import { MAIL_FAULTS, MAIL_KINDS, type MailFault, type MailKind } from '#platform';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

export const STUCK_STATES = ['failed', 'unsure', 'retrying'] as const;
export type StuckState = (typeof STUCK_STATES)[number];

export class OutgoingQuery {
  @IsOptional() @IsString() @MaxLength(500) cursor?: string;
}

export class StuckMailAbilities {
  retry: boolean;
  giveUp: boolean;
}

/** A mail that has not gone out. Neither its subject nor its text: these are the receiver's. */
export class StuckMail {
  id: string;
  @ApiProperty({ enum: MAIL_KINDS }) kind: MailKind;
  /** Null: somebody who is protected, or no person. */
  toName: string | null;
  /**
   * `failed`: given up; `retrying`: is tried again by itself; `unsure`: Kull stopped while the server
   * had all of it and had not answered, so it has probably arrived.
   */
  @ApiProperty({ enum: STUCK_STATES }) state: StuckState;
  @ApiProperty({ enum: MAIL_FAULTS, nullable: true }) fault: MailFault | null;
  /** The server's own words, without addresses. */
  answer: string | null;
  tries: number;
  /** ISO 8601. */
  createdAt: string;
  triedAt: string | null;
  can: StuckMailAbilities;
}

/** Of the last day and night. */
export class MailCounts {
  sent: number;
  failed: number;
}

export class OutgoingMails {
  lastDay: MailCounts;
  /** Wait for their turn, or for another try. */
  queued: number;
  /** Of all that are kept: given up, and may be sent again. */
  canRetry: number;
  /** Things that happened, and of which nobody was told: what was to tell them has failed. */
  failedEvents: number;
  /** Mails a minute at most; null: as many as the server takes. */
  perMinute: number | null;
  /** Whether mail goes anywhere: not in a demo. */
  hasServer: boolean;
  items: StuckMail[];
  next: string | null;
}

/** How many are tried again. */
export class RetriedMails {
  count: number;
}
