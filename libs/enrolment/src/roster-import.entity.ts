import { Person } from '#people';
import { Round } from '#schemes';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EnrolmentRole } from './enrolment.entity.js';

/** That a roster file was imported: by whom, when and how many. Nothing of what stood in it. */
@Entity('roster_imports')
@ForeignKey(() => Round, ['institutionId', 'roundId'], ['institutionId', 'id'], {
  name: 'roster_imports_round_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'importedBy'], ['institutionId', 'id'], {
  name: 'roster_imports_imported_by_fkey',
})
@Index('roster_imports_round_idx', ['institutionId', 'roundId', 'createdAt'])
@Check('roster_imports_role_check', `role in ('mentee', 'mentor')`)
export class RosterImport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roster_imports_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roster_imports_pkey' }) id: string;
  @Column('uuid') roundId: string;
  @Column('text') role: EnrolmentRole;
  @Column('text') fileName: string;
  @Column('uuid') importedBy: string;
  @Column('jsonb') counts: Record<string, number>;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}
