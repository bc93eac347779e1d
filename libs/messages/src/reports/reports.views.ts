import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { MESSAGE_SIDES, type MessageSide } from '../threads/message.entity.js';
import {
  REPORT_REASONS,
  REPORT_STATES,
  type ReportReason,
  type ReportState,
} from './message-report.entity.js';

const reasonOf = { enum: REPORT_REASONS, enumName: 'ReportReason' } as const;

export class ReportMessage {
  @IsIn(REPORT_REASONS) @ApiProperty(reasonOf) reason: ReportReason;
  /** To the coordinators alone; may be empty. */
  @IsString() @MaxLength(500) words: string;
}

export const DECISIONS = ['hidden', 'dismissed'] as const satisfies readonly ReportState[];

export class DecideReport {
  @IsIn(DECISIONS)
  @ApiProperty({ enum: DECISIONS, enumName: 'ReportDecision' })
  decision: (typeof DECISIONS)[number];
}

/** A message that somebody has reported, as the coordinators see it. */
export class ReportView {
  id: string;
  @ApiProperty(reasonOf) reason: ReportReason;
  words: string;
  /** Null: has been erased. */
  reporter: string | null;
  @ApiProperty({ enum: REPORT_STATES, enumName: 'ReportState' }) state: ReportState;
  reportedAt: string;
  decidedAt: string | null;
  author: string | null;
  @ApiProperty({ enum: MESSAGE_SIDES, enumName: 'MessageSide' }) side: MessageSide;
  body: string;
  writtenAt: string;
}

export class Reports {
  /** The oldest first. */
  open: ReportView[];
  /** The latest first. */
  past: ReportView[];
}
