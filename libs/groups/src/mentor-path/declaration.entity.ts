import { Enrolment } from '#enrolment';
import { Person } from '#people';
import { refusalFor } from '#platform';
import { Scheme } from '#schemes';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  PrimaryColumn,
  Unique,
} from 'typeorm';

/** A version of what a scheme's mentors promise, as Markdown. Never changed. */
@Entity('declarations')
@Unique('declarations_version_key', ['institutionId', 'schemeId', 'version'])
@ForeignKey(() => Scheme, ['institutionId', 'schemeId'], ['institutionId', 'id'], {
  name: 'declarations_scheme_fkey',
})
@ForeignKey(() => Person, ['institutionId', 'writtenBy'], ['institutionId', 'id'], {
  name: 'declarations_written_by_fkey',
})
@Check('declarations_version_check', `version >= 1`)
export class Declaration {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'declarations_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'declarations_pkey' }) id: string;
  @Column('uuid') schemeId: string;
  @Column('integer') version: number;
  @Column('text') nb: string;
  @Column('text') nn: string;
  @Column('text') en: string;
  @Column('uuid') writtenBy: string;
  @CreateDateColumn({ type: 'timestamptz' }) writtenAt: Date;
}

/** That a mentor has accepted a version, in a round. */
@Entity('declaration_acceptances')
@ForeignKey(() => Enrolment, ['institutionId', 'enrolmentId'], ['institutionId', 'id'], {
  name: 'declaration_acceptances_enrolment_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Declaration, ['institutionId', 'declarationId'], ['institutionId', 'id'], {
  name: 'declaration_acceptances_declaration_fkey',
})
export class DeclarationAcceptance {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'declaration_acceptances_pkey' })
  institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'declaration_acceptances_pkey' })
  enrolmentId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'declaration_acceptances_pkey' })
  declarationId: string;
  @Column('timestamptz') acceptedAt: Date;
}

refusalFor('declarations_version_key', 'declaration.written_meanwhile');
