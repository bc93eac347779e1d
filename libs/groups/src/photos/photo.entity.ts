import { Person } from '#people';
import { TenantEntity } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How a mentor looks, for those who may know that they are the mentor. */
@Entity('photos')
@TenantEntity('photos')
@ForeignKey(() => Person, ['institutionId', 'personId'], ['institutionId', 'id'], {
  name: 'photos_person_fkey',
  onDelete: 'CASCADE',
})
@Check('photos_image_check', 'length(image) between 1 and 500000')
export class Photo {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'photos_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'photos_pkey' }) personId: string;
  /** WebP, as `portraitOf` makes it. */
  @Column('bytea') image: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) changedAt: Date;
}
