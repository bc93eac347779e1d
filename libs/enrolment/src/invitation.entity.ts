import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Enrolment } from './enrolment.entity.js';

/** A personal invitation. The mail holds the secret, the row only its hash. */
@Entity('invitations')
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'invitations_enrolment_fkey',
  onDelete: 'CASCADE',
})
@Unique('invitations_secret_hash_key', ['institutionId', 'secretHash'])
@Index('invitations_enrolment_idx', ['institutionId', 'enrolmentId'])
export class Invitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitations_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitations_pkey' }) id: string;
  @Column('uuid') enrolmentId: string;
  @Column('bytea') secretHash: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) sentAt: Date;
  @Column('timestamptz') expiresAt: Date;
}
