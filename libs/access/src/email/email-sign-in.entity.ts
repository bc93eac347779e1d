import { Person } from '#people';
import { TenantEntity } from '#platform';
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

/**
 * Somebody asked to sign in by e-mail. The row is there for an address that nobody has, too: only the
 * job that looks for the person knows the difference. Of link, code and browser it holds hashes.
 */
@Entity('email_sign_ins')
@TenantEntity('email_sign_ins')
@Unique('email_sign_ins_link_key', ['institutionId', 'linkHash'])
@Index('email_sign_ins_address_idx', ['institutionId', 'addressHash', 'createdAt'])
@Check('email_sign_ins_sent_check', 'num_nonnulls(person_id, link_hash, code_hash) in (0, 3)')
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'email_sign_ins_person_fkey',
  onDelete: 'CASCADE',
})
export class EmailSignIn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'email_sign_ins_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'email_sign_ins_pkey' }) id: string;
  /** As typed, until somebody has been looked for. */
  @Column('text', { nullable: true }) address: string | null;
  /** For counting how often an address is asked for. */
  @Column('bytea') addressHash: Buffer;
  /** For counting how often that is from one place. */
  @Column('bytea') placeHash: Buffer;
  /** The code works in the browser that asked for it, and nowhere else. */
  @Column('bytea') browserHash: Buffer;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('bytea', { nullable: true }) linkHash: Buffer | null;
  @Column('bytea', { nullable: true }) codeHash: Buffer | null;
  /** Codes that were tried. */
  @Column('integer', { default: 0 }) tries: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
