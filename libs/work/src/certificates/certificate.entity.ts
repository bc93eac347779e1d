import { Enrolment } from '#enrolment';
import { Person } from '#people';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CertificateFacts } from './certificate-facts.js';

/** A mentor's certificate, with the file as it was issued. What it says is never changed. */
@Entity('certificates')
@Unique('certificates_number_key', ['institutionId', 'number'])
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'certificates_enrolment_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'issuedBy'], ['institutionId', 'id'], {
  name: 'certificates_issued_by_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'withdrawnBy'], ['institutionId', 'id'], {
  name: 'certificates_withdrawn_by_fkey',
})
@Index('certificates_enrolment_idx', ['institutionId', 'enrolmentId'])
@Check('certificates_withdrawn_check', `num_nulls(withdrawn_at, withdrawn_by) <> 1`)
export class Certificate {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'certificates_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'certificates_pkey' }) id: string;
  @Column('uuid') enrolmentId: string;
  @Column('text') number: string;
  /** Of the secret in its QR code. */
  @Column('bytea') secretHash: Buffer;
  @Column('jsonb') facts: CertificateFacts;
  @Column('text') checksum: string;
  /** Null: the installation had no key. */
  @Column('text', { nullable: true }) signature: string | null;
  @Column('bytea') file: Buffer;
  @Column('uuid') issuedBy: string;
  @Column('timestamptz') issuedAt: Date;
  @Column('uuid', { nullable: true }) withdrawnBy: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  /** Since when less is known than it says, as a night found it: it is withdrawn for as long as that is so. */
  @Column('timestamptz', { nullable: true }) groundGoneAt: Date | null;
}
