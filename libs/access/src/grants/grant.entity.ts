import { Person, Unit } from '#people';
import { refusalFor } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const GRANTED_ROLES = ['administrator', 'coordinator', 'insight', 'service_owner'] as const;
export type GrantedRole = (typeof GRANTED_ROLES)[number];

/** Those that hold in the whole institution or not at all. */
export const isLimitable = (role: GrantedRole): boolean =>
  role === 'coordinator' || role === 'insight';

refusalFor('grants_person_role_scheme_key', 'grant.given_already');

/** A role given to a person, in one scheme, in a unit, or (both null) in the whole institution. */
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
@ForeignKey(() => Unit, ['institutionId', 'unitId'], ['institutionId', 'id'], {
  name: 'grants_unit_fkey',
})
@Index('grants_person_role_scheme_key', { synchronize: false })
@Check('grants_role_check', `role in ('administrator', 'coordinator', 'insight', 'service_owner')`)
@Check(
  'grants_scope_check',
  `num_nonnulls(scheme_id, unit_id) <= case
    when role in ('administrator', 'service_owner') then 0 else 1 end`,
)
export class GrantRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'grants_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'grants_pkey' }) id: string;
  @Column('uuid') personId: string;
  @Column('text') role: GrantedRole;
  @Column('uuid', { nullable: true }) schemeId: string | null;
  /** The unit, with every unit below it, whose schemes it covers. */
  @Column('uuid', { nullable: true }) unitId: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
