import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarPart } from './calendar-parts.js';
import { TenantEntity } from '../database/tenant.js';
import type { MailFault, MailKind, MailState } from './mail-kinds.js';
import type { OutgoingMail } from './mailer.js';

/**
 * A mail that goes out, or went out. In demo mode it is kept to be read; else its body is not, once it
 * has gone out.
 */
@Entity('mails')
@TenantEntity('mails')
@Unique('mails_key_key', ['institutionId', 'key'])
@Index('mails_created_at_idx', ['institutionId', 'createdAt'])
@Index('mails_person_idx', ['institutionId', 'personId'])
@Index('mails_undelivered_idx', { synchronize: false })
@Index('mails_gathering_idx', { synchronize: false })
@Check(
  'mails_state_check',
  `state in ('queued', 'gathering', 'gathered', 'sending', 'sent', 'failed')`,
)
@Check(
  'mails_kind_check',
  `kind in ('sign_in', 'invitation', 'offer', 'notice', 'change', 'reminder', 'message', 'digest', 'daily')`,
)
@Check(
  'mails_fault_check',
  `fault in ('address', 'refused', 'deferred', 'connection', 'login', 'too_late', 'given_up', 'unknown')`,
)
export class Mail {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mails_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mails_pkey' }) id: string;
  /** Whom it is to: null only for an address without a person. */
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('text') toAddress: string;
  @Column('text', { default: 'notice' }) kind: MailKind;
  @Column('text') subject: string;
  @Column('text', { nullable: true }) text: string | null;
  @Column('text', { nullable: true }) html: string | null;
  /** What calendar programs read of it; forgotten with its text. */
  @Column('jsonb', { nullable: true }) calendar: CalendarPart[] | null;
  /** What there is to do about it, while it waits to be gathered. */
  @Column('jsonb', { nullable: true }) action: OutgoingMail['action'] | null;
  /** What makes a second delivery of the same event the same mail. */
  @Column('text') key: string;
  /**
   * `sending` from the moment before its last byte goes to the server until the server's answer is
   * written down. A mail that stays so is one of which nobody knows whether it arrived. `gathering`: waits
   * for its receiver's one mail of the day, which told of it when it is `gathered`.
   */
  @Column('text', { default: 'queued' }) state: MailState;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  /** When it became `sending`. */
  @Column('timestamptz', { nullable: true }) handedAt: Date | null;
  /** After this nobody is helped by it. Null: it is never too late. */
  @Column('timestamptz', { nullable: true }) sendBefore: Date | null;
  /** How often the server has been asked to take it, and what came of the last time. */
  @Column('integer', { default: 0 }) tries: number;
  @Column('timestamptz', { nullable: true }) triedAt: Date | null;
  @Column('text', { nullable: true }) fault: MailFault | null;
  /** The server's own words, without addresses. */
  @Column('text', { nullable: true }) answer: string | null;
}
