import type { WeeklySlot } from '#kernel';
import type { Gender } from '../person.entity.js';

/** Whom a roster is of. */
export type RosterRole = 'mentee' | 'mentor';

/** What a column of a roster can fill. */
export const ROSTER_FIELDS = [
  'studentNumber',
  'givenName',
  'familyName',
  'fullName',
  'feideId',
  'email',
  'phone',
  'programmeCode',
  'programmeName',
  'cohort',
  'campus',
  'gender',
  'birthYear',
  'homeCounty',
  'languages',
  'slots',
  'interests',
  'maxGroups',
  'experience',
  'isProtected',
] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

export const isRosterField = (value: unknown): value is RosterField =>
  ROSTER_FIELDS.includes(value as RosterField);

/** A person as a roster gives them. Null is unknown: the column is missing, or the cell is blank. */
export interface RosterRow {
  /** The line of the file it starts on; the header is usually 1. */
  readonly line: number;
  readonly studentNumber: string | null;
  readonly feideId: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  /** E.164: `+4741234567`. */
  readonly phone: string | null;
  readonly programmeCode: string | null;
  readonly programmeName: string | null;
  /** As the kernel's `formatTerm` writes it: `2026-HØST`. */
  readonly cohort: string | null;
  readonly campus: string | null;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly homeCounty: string | null;
  /** ISO 639: `nb`, `nn`, `en`, `se`, … */
  readonly languages: readonly string[] | null;
  /** Hours of the week the person is free, ascending. */
  readonly slots: readonly WeeklySlot[] | null;
  readonly interests: readonly string[] | null;
  /** How many groups a mentor can lead. */
  readonly maxGroups: number | null;
  readonly experience: string | null;
  /** The address is protected (adressesperre). */
  readonly isProtected: boolean | null;
}

/** Why a row is refused. The web turns the code and its params into a sentence. */
export interface RowProblem {
  /** Null: the row as a whole. */
  readonly field: RosterField | null;
  /** The column's index, from 0; null: the row as a whole, or a column that isn't there. */
  readonly column: number | null;
  readonly code: RowProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every reason there is, so that a test can see that each has its sentence in every language. */
export const ROW_PROBLEM_CODES = [
  'required',
  'no_identity', // a mentor without student number, Feide id and e-mail address
  'too_long', // max
  'unreadable',
  'formula',
  'national_id',
  'student_number',
  'feide_id',
  'email',
  'phone',
  'programme_unknown', // value
  'programme_name_missing', // value
  'term', // value
  'gender', // value
  'birth_year', // min, max
  'language', // value
  'slot', // value
  'max_groups', // min, max
  'protected', // value
  'duplicate', // line: where the same person was first
  'too_few_columns', // expected, found
  'too_many_columns', // expected, found
  'quotes',
  'repeated_header',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number];

/** A row that can't be imported, with its cells as they were, but for national identity numbers. */
export interface RefusedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly RowProblem[];
  /** Whom it is about, as far as could be read: a refused person is not missing from the file. */
  readonly studentNumber: string | null;
  readonly feideId: string | null;
  readonly email: string | null;
}

/** Something about the file that the coordinator should know, and that stops nothing. */
export interface RosterNotice {
  readonly code: RosterNoticeCode;
  /** The column's index, from 0; null: the file as a whole. */
  readonly column: number | null;
  /** How many rows it is about; null: the column as a whole. */
  readonly rows: number | null;
}

export const ROSTER_NOTICE_CODES = [
  /** A column of national identity numbers was left out, whatever the mapping said. */
  'national_id_column',
  /** National identity numbers stood in columns that aren't imported, and were dropped. */
  'national_id_dropped',
  /** Rows without an e-mail address: they can't be invited by mail. */
  'without_email',
] as const;
export type RosterNoticeCode = (typeof ROSTER_NOTICE_CODES)[number];
