import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When the next mail may go to a mail server, for all processes and institutions together. */
@Entity('mail_paces')
export class MailPaceRow {
  /** Host and port. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_paces_pkey' }) server: string;
  @Column('timestamptz') nextAt: Date;
  /** Between two mails, beyond what is configured: grows when the server defers, and falls again. */
  @Column('integer', { default: 0 }) extraMs: number;
}
