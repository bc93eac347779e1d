import { Column, CreateDateColumn, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A university. Everything in Kull belongs to one, and is invisible from every other. */
@Entity('institutions')
@Unique('institutions_slug_key', ['slug'])
export class Institution {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'institutions_pkey' }) id: string;
  @Column('text') slug: string;
  @Column('text') name: string;
  /** IANA name; times of the week are local to it. */
  @Column('text', { default: 'Europe/Oslo' }) timeZone: string;
  /** `#rrggbb`; null: Kull's own. */
  @Column('text', { nullable: true }) accent: string | null;
  @Column('boolean', { default: false }) isDemo: boolean;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
