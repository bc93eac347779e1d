import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { TenantEntity } from '../database/tenant.js';

/** A mail that goes out, or went out. In demo mode it is kept to be read; else its body is not. */
@Entity('mails')
@TenantEntity('mails')
@Unique('mails_key_key', ['institutionId', 'key'])
@Index('mails_created_at_idx', ['institutionId', 'createdAt'])
@Check('mails_state_check', `state in ('queued', 'sent', 'failed')`)
export class Mail {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mails_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mails_pkey' }) id: string;
  /** Whom it is to: null only for an address without a person. */
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('text') toAddress: string;
  @Column('text') subject: string;
  @Column('text', { nullable: true }) text: string | null;
  @Column('text', { nullable: true }) html: string | null;
  /** What makes a second delivery of the same event the same mail. */
  @Column('text') key: string;
  @Column('text', { default: 'queued' }) state: 'queued' | 'sent' | 'failed';
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
}
