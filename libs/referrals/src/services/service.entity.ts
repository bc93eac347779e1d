import { Person } from '#people';
import { refusalFor, TenantEntity } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Topic } from '../topics.js';

/** A card in the directory: who helps with what, where, and since when that is known to be true. */
@Entity('services')
@TenantEntity('services')
@ForeignKey(() => Person, ['institutionId', 'ownerId'], ['institutionId', 'id'], {
  name: 'services_owner_fkey',
})
@Index('services_owner_idx', ['institutionId', 'ownerId'])
@Check('services_topics_check', `cardinality(topics) > 0`)
@Check('services_reach_check', `num_nonnulls(link, phone, email) > 0`)
export class Service {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'services_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'services_pkey' }) id: string;
  /** Who keeps it true; null: nobody, so that whoever arranges the directory has to. */
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('text') nameNb: string;
  /** Null, as for the texts: those who read it are shown the bokmål. */
  @Column('text', { nullable: true }) nameNn: string | null;
  @Column('text', { nullable: true }) nameEn: string | null;
  /** Markdown. */
  @Column('text') textNb: string;
  @Column('text', { nullable: true }) textNn: string | null;
  @Column('text', { nullable: true }) textEn: string | null;
  @Column('text', { array: true }) topics: Topic[];
  /** Null: wherever somebody studies. */
  @Column('text', { nullable: true }) campus: string | null;
  @Column('text', { nullable: true }) link: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('boolean', { default: true }) isActive: boolean;
  /** The day somebody last said that it is still true. */
  @Column('date') checkedOn: string;
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}

refusalFor('services_reach_check', 'service.no_way_to_reach');
