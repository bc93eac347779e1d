import { Institution } from '#platform';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AuditAct, AuditSubject } from './acts.js';

/** Ids, codes and numbers: nothing that says who anybody is once the person is erased. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

/** Somebody did something. Only ever added. */
@Entity('audit_events')
@ForeignKey(() => Institution, ['institutionId'], ['id'], { name: 'audit_events_institution_fkey' })
@Check(
  'audit_events_subject_kind_check',
  `subject_kind in ('person', 'enrolment', 'scheme', 'round')`,
)
@Check('audit_events_subject_check', `(subject_kind is null) = (subject_id is null)`)
export class AuditEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_events_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_events_pkey' }) id: string;
  @CreateDateColumn({ type: 'timestamptz' }) at: Date;
  /** Null: the institution's own background work. */
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('text') act: AuditAct;
  @Column('text', { nullable: true }) subjectKind: AuditSubject | null;
  @Column('uuid', { nullable: true }) subjectId: string | null;
  @Column('jsonb', { default: {} }) details: AuditDetails;
}
