import { Person } from '#people';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody is away from their roles, and a deputy holds them from the first day to the last. */
@Entity('leaves')
@ForeignKey(() => Person, ['institutionId', 'holderId'], ['institutionId', 'id'], {
  name: 'leaves_holder_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Person, ['institutionId', 'deputyId'], ['institutionId', 'id'], {
  name: 'leaves_deputy_fkey',
  onDelete: 'CASCADE',
})
@Index('leaves_holder_idx', ['institutionId', 'holderId'])
@Index('leaves_deputy_idx', ['institutionId', 'deputyId'])
@Check('leaves_dates_check', `ends_on >= starts_on`)
@Check('leaves_deputy_check', `deputy_id <> holder_id`)
export class Leave {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'leaves_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'leaves_pkey' }) id: string;
  @Column('uuid') holderId: string;
  @Column('uuid') deputyId: string;
  /** The first and the last day, in the institution's time zone. */
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  /** Whether the holder may use the roles meanwhile, too. */
  @Column('boolean', { default: true }) keepsAccess: boolean;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  /** Ended before its last day. */
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
