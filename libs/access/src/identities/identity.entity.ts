import { Person } from '#people';
import { refusalFor, TenantEntity } from '#platform';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  PrimaryColumn,
  Unique,
} from 'typeorm';

/** How a sign-in came to be a person's. */
export type LinkedBy = 'feide_id' | 'invitation' | 'request';

/**
 * Somebody an identity provider vouches for, keyed by its `sub`. Who that is among the institution's
 * persons is settled once: until then it is a newcomer.
 */
@Entity('identities')
@TenantEntity('identities')
@Unique('identities_subject_key', ['institutionId', 'issuer', 'subject'])
@Unique('identities_person_key', ['institutionId', 'personId'])
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'identities_person_fkey',
  onDelete: 'CASCADE',
})
@Check('identities_linked_by_check', `linked_by in ('feide_id', 'invitation', 'request')`)
@Check('identities_link_check', 'num_nonnulls(person_id, linked_by, linked_at) in (0, 3)')
export class Identity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'identities_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'identities_pkey' }) id: string;
  @Column('text') issuer: string;
  @Column('text') subject: string;
  @Column('text') givenName: string;
  @Column('text') familyName: string;
  /** Where to write to; never who somebody is. */
  @Column('text', { nullable: true }) email: string | null;
  /** `user@realm` as of the last sign-in. */
  @Column('text', { nullable: true }) feideId: string | null;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) linkedBy: LinkedBy | null;
  @Column('timestamptz', { nullable: true }) linkedAt: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) seenAt: Date;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}

refusalFor('identities_person_key', 'identity.person_taken');
