import type { Locale } from '#kernel';
import { refusalFor, TenantEntity } from '#platform';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import { Programme } from './programme.entity.js';

export type Gender = 'woman' | 'man' | 'other';

/**
 * Someone at the institution: student or employee, mentor in one scheme and mentee in another.
 * Null is unknown, never 'none'.
 */
@Entity('persons')
@TenantEntity('persons')
@Unique('persons_student_number_key', ['institutionId', 'studentNumber'])
@Unique('persons_feide_id_key', ['institutionId', 'feideId'])
@ForeignKey(() => Programme, ['institutionId', 'programmeId'], ['institutionId', 'id'], {
  name: 'persons_programme_fkey',
})
@Check('persons_gender_check', `gender in ('woman', 'man', 'other')`)
@Check(
  'persons_erased_check',
  `erased_at is null or (given_name = '' and family_name = '' and is_protected
    and num_nonnulls(student_number, feide_id, email, phone, programme_id, cohort, campus, gender,
      birth_year, home_county, locale, affiliations, demo_role) = 0)`,
)
export class Person {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'persons_pkey' }) institutionId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'persons_pkey' }) id: string;
  @Column('text') givenName: string;
  @Column('text') familyName: string;
  @Column('text', { nullable: true }) studentNumber: string | null;
  /** `user@realm`, as the roster gives it; the key to link a sign-in by, never shown. */
  @Column('text', { nullable: true }) feideId: string | null;
  @Column('text', { nullable: true }) email: string | null;
  /** E.164. */
  @Column('text', { nullable: true }) phone: string | null;
  @Column('uuid', { nullable: true }) programmeId: string | null;
  /** The term in which the studies began: `2026-HØST`. */
  @Column('text', { nullable: true }) cohort: string | null;
  @Column('text', { nullable: true }) campus: string | null;
  @Column('text', { nullable: true }) gender: Gender | null;
  @Column('integer', { nullable: true }) birthYear: number | null;
  @Column('text', { nullable: true }) homeCounty: string | null;
  /** *Adressesperre*: no contact is shown, and the person stands on no list that others read. */
  @Column('boolean', { default: false }) isProtected: boolean;
  /** What the person chose; null: by the browser. */
  @Column('text', { nullable: true }) locale: Locale | null;
  /** What the institution says the person is: `student`, `employee`, `alum` …; null: not known. */
  @Column('text', { array: true, nullable: true }) affiliations: string[] | null;
  /** Properties that somebody corrected in Kull: these win over a roster file. */
  @Column('text', { array: true, default: '{}' }) correctedFields: string[];
  /** In a demo institution: what this person is there to show on the sign-in page. */
  @Column('text', { nullable: true }) demoRole: string | null;
  /** Since when there is nothing here but that there was somebody, so that what is counted stays true. */
  @Column('timestamptz', { nullable: true }) erasedAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
}

// Nothing new comes to somebody who is no more.
refusalFor('persons_erased', 'not_found', 404);
refusalFor('persons_student_number_key', 'person.student_number_taken');
refusalFor('persons_feide_id_key', 'person.feide_id_taken');
