import { Person } from '#people';
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
import { Identity } from '../identities/identity.entity.js';

/**
 * Somebody signed in on one device: a person, or a newcomer whom a provider vouches for and who is
 * no person here yet. The cookie holds the token, the row only its hash.
 */
@Entity('sessions')
@Unique('sessions_token_hash_key', ['tokenHash'])
@Index('sessions_person_idx', ['institutionId', 'personId'])
@Index('sessions_identity_idx', ['institutionId', 'identityId'], {
  where: 'identity_id is not null',
})
@Index('sessions_subject_idx', ['subject'])
@Check('sessions_somebody_check', 'num_nonnulls(person_id, identity_id) > 0')
@ForeignKey(() => Identity, ['institutionId', 'identityId'], ['institutionId', 'id'], {
  name: 'sessions_identity_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'sessions_person_fkey',
  onDelete: 'CASCADE',
})
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sessions_pkey' }) id: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('uuid') institutionId: string;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('uuid', { nullable: true }) identityId: string | null;
  /** The provider's key for who it is, so that it can end its sessions here. */
  @Column('text', { nullable: true }) subject: string | null;
  /** The provider's own session (`sid`). */
  @Column('text', { nullable: true }) providerSession: string | null;
  /** Sent back to the provider when its session is to end too. */
  @Column('text', { nullable: true }) idToken: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  /** To the minute: not every request writes it. */
  @Column('timestamptz', { default: () => 'now()' }) seenAt: Date;
  /** What the person knows the device by. */
  @Column('text', { nullable: true }) browser: string | null;
  @Column('text', { nullable: true }) system: string | null;
}
