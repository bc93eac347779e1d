import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often something was tried in the present span of time, by a hash of who tries. */
@Entity('knocks')
@Index('knocks_ends_at_idx', ['endsAt'])
export class Knock {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'knocks_pkey' }) key: string;
  @Column('integer') count: number;
  @Column('timestamptz') endsAt: Date;
}
