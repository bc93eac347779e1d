import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.js';

/**
 * That a mail server has said of somebody's address that no such mailbox is there. It counts for as
 * long as the person has that address (`addressRefused`), and goes when a mail to it arrives.
 */
@Entity('refused_addresses')
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'refused_addresses_person_fkey',
  onDelete: 'CASCADE',
})
export class RefusedAddress {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'refused_addresses_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'refused_addresses_pkey' }) personId: string;
  @Column('text') address: string;
  @Column('timestamptz') refusedAt: Date;
}

/**
 * SQL: when the address that the person has now was refused; null: it was not.
 *
 * @param person the alias of the person
 */
export const addressRefused = (person = 'p'): string => `(
  select ra.refused_at from refused_addresses ra
  where ra.institution_id = ${person}.institution_id and ra.person_id = ${person}.id
    and lower(ra.address) = lower(${person}.email))`;
