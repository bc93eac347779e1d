import { Person } from '#people';
import { TenantEntity } from '#platform';
import { CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An administrator has let this person sign in by e-mail. */
@Entity('email_permissions')
@TenantEntity('email_permissions')
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'email_permissions_person_fkey',
  onDelete: 'CASCADE',
})
export class EmailPermission {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'email_permissions_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'email_permissions_pkey' }) personId: string;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
