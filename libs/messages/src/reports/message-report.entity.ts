import { Person } from '#people';
import { refusalFor } from '#platform';
import { Round } from '#schemes';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import { Message } from '../threads/message.entity.js';

export const REPORT_REASONS = ['harassment', 'private_matters', 'not_for_here', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Not looked at; the message was hidden; the message may stay. */
export const REPORT_STATES = ['open', 'hidden', 'dismissed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Somebody who can read a message shows it to the coordinators. Who wrote it is not told by whom. */
@Entity('message_reports')
@Unique('message_reports_once_key', ['institutionId', 'messageId', 'reporterId'])
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'message_reports_round_fkey',
})
@ForeignKey(() => Message, ['institutionId', 'messageId'], ['institutionId', 'id'], {
  name: 'message_reports_message_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'reporterId'], ['institutionId', 'id'], {
  name: 'message_reports_reporter_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'decidedBy'], ['institutionId', 'id'], {
  name: 'message_reports_decided_by_fkey',
})
@Index('message_reports_round_idx', ['institutionId', 'roundId'])
@Check(
  'message_reports_reason_check',
  `reason in ('harassment', 'private_matters', 'not_for_here', 'other')`,
)
@Check('message_reports_words_check', `length(words) <= 500`)
@Check('message_reports_state_check', `state in ('open', 'hidden', 'dismissed')`)
@Check('message_reports_decided_check', `(state = 'open') = (decided_at is null)`)
export class MessageReport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_reports_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_reports_pkey' }) id: string;
  @Column('uuid') roundId: string;
  @Column('uuid') messageId: string;
  @Column('uuid') reporterId: string;
  @Column('text') reason: ReportReason;
  /** To the coordinators alone; empty where nothing more was said. */
  @Column('text', { default: '' }) words: string;
  @Column('text', { default: 'open' }) state: ReportState;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}

refusalFor('message_reports_once_key', 'message.reported');
