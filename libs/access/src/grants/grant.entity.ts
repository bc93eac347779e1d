import { Person } from '#people';
import { refusalFor } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const GRANTED_ROLES = ['administrator', 'coordinator', 'insight'] as const;
export type GrantedRole = (typeof GRANTED_ROLES)[number];

refusalFor('grants_person_role_scheme_key', 'grant.given_already');

/** A role given to a person, in one scheme or (null) in the whole institution. */
@Entity('grants')
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'grants_person_fkey',
  onDelete: 'CASCADE',
})
// By name: a scheme belongs to a lib above this one, and the database guards the tie all the same.
@ForeignKey('Scheme', ['institutionId', 'schemeId'], ['institutionId', 'id'], {
  name: 'grants_scheme_fkey',
  onDelete: 'CASCADE',
})
@Index('grants_person_role_scheme_key', { synchronize: false })
@Check('grants_role_check', `role in ('administrator', 'coordinator', 'insight')`)
export class GrantRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'grants_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'grants_pkey' }) id: string;
  @Column('uuid') personId: string;
  @Column('text') role: GrantedRole;
  @Column('uuid', { nullable: true }) schemeId: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
