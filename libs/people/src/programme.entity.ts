import { TenantEntity } from '#platform';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A programme of study, keyed by the student record system's code. */
@Entity('programmes')
@TenantEntity('programmes')
@Unique('programmes_code_key', ['institutionId', 'code'])
export class Programme {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'programmes_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'programmes_pkey' }) id: string;
  @Column('text') code: string;
  @Column('text') name: string;
}
