import { Person } from '#people';
import { refusalFor, TenantEntity } from '#platform';
import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A version of what the institution tells people about their data, as Markdown. Never changed. */
@Entity('privacy_notices')
@TenantEntity('privacy_notices')
@ForeignKey(() => Person, ['institutionId', 'writtenBy'], ['institutionId', 'id'], {
  name: 'privacy_notices_written_by_fkey',
})
export class PrivacyNotice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'privacy_notices_pkey' })
  institutionId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'privacy_notices_pkey' }) version: number;
  @Column('text') nb: string;
  /** Null: those who read it are shown the bokmål. */
  @Column('text', { nullable: true }) nn: string | null;
  @Column('text', { nullable: true }) en: string | null;
  @Column('uuid') writtenBy: string;
  @CreateDateColumn({ type: 'timestamptz' }) writtenAt: Date;
}

refusalFor('privacy_notices_pkey', 'privacy_notice.written_meanwhile');
