import { Enrolment } from '#enrolment';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mailing } from './mailing.entity.js';

/** To whom a mailing went, fixed as it was sent. */
@Entity('mailing_receivers')
@ForeignKey(() => Mailing, ['institutionId', 'mailingId'], ['institutionId', 'id'], {
  name: 'mailing_receivers_mailing_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'mailing_receivers_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Index('mailing_receivers_enrolment_idx', ['institutionId', 'enrolmentId'])
export class MailingReceiver {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mailing_receivers_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mailing_receivers_pkey' }) mailingId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mailing_receivers_pkey' })
  enrolmentId: string;
  /** When the receiver opened it in Kull; for the receiver alone. */
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
}
