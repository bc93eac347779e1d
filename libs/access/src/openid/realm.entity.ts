import { Institution } from '#platform';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Feide's name for an institution, `uia.no`: it says whose somebody is before anything else can. */
@Entity('realms')
@ForeignKey(() => Institution, ['institutionId'], ['id'], { name: 'realms_institution_fkey' })
export class Realm {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'realms_pkey' }) realm: string;
  @Column('uuid') institutionId: string;
}
