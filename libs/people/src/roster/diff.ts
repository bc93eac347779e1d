import {
  type ClashReason,
  type EmailIndex,
  emailIndex,
  findByEmail,
  knownByEmail,
} from './known-by-email.js';
import type { RefusedRow, RosterRole, RosterRow } from './roster-row.js';

/** What is compared with what Kull has. A programme's name is the programme's, not the person's. */
export const COMPARED_FIELDS = [
  'studentNumber',
  'feideId',
  'givenName',
  'familyName',
  'email',
  'phone',
  'programmeCode',
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
export type ComparedField = (typeof COMPARED_FIELDS)[number];
export type ComparedValue = RosterRow[ComparedField];

/** A person as Kull has them, as far as a roster is concerned. */
export interface KnownPerson extends Readonly<Pick<RosterRow, ComparedField>> {
  readonly personId: string;
  /** Fields that somebody corrected in Kull: there the file doesn't win. */
  readonly correctedFields: ReadonlySet<ComparedField>;
  /** Enrolled by an earlier roster, and still so: such a person can be missing from a later one. */
  readonly fromRoster: boolean;
}

export interface FieldChange {
  readonly field: ComparedField;
  readonly old: ComparedValue;
  readonly new: ComparedValue;
}

/** A corrected field where the file says something else: Kull's value stays. */
export interface FieldConflict {
  readonly field: ComparedField;
  readonly kept: ComparedValue;
  readonly inFile: ComparedValue;
}

export type RowDiff<P extends KnownPerson = KnownPerson> =
  | { readonly status: 'new'; readonly row: RosterRow }
  | {
      readonly status: 'unchanged' | 'changed';
      readonly row: RosterRow;
      readonly person: P;
      /** Empty where unchanged. */
      readonly changes: readonly FieldChange[];
      readonly conflicts: readonly FieldConflict[];
    }
  | {
      /** Whose row it is cannot be said for sure. */
      readonly status: 'clash';
      readonly reason: ClashReason;
      readonly row: RosterRow;
      readonly person: P;
    };

export interface RosterDiff {
  readonly rows: readonly RowDiff[];
  /** Of the file's cohorts, enrolled by an earlier roster, and no longer in this one. */
  readonly missing: readonly KnownPerson[];
}

interface DiffOptions {
  readonly role?: RosterRole;
  readonly cohorts?: ReadonlySet<string>;
}

export const diffRoster = (
  accepted: readonly RosterRow[],
  refused: readonly RefusedRow[],
  known: readonly KnownPerson[],
  { role = 'mentee', cohorts = cohortsOf(accepted) }: DiffOptions = {},
): RosterDiff => {
  const comparison = new RosterComparison(role);
  const rows = comparison.compare(accepted, known);
  comparison.notice(refused, known);
  const missing = known.filter(
    (person) =>
      person.fromRoster &&
      person.cohort !== null &&
      cohorts.has(person.cohort) &&
      !comparison.present.has(person.personId),
  );
  return { rows, missing };
};

/** The same for a file that is read in batches: what one batch found, the next ones know. */
export class RosterComparison<P extends KnownPerson = KnownPerson> {
  /** The persons that the file names, in rows good or bad: none of them is missing. */
  readonly present = new Set<string>();
  private readonly taken = new Set<string>();

  constructor(private readonly role: RosterRole) {}

  /** @param known at least everybody with an identifier that a row of this batch has */
  compare(accepted: readonly RosterRow[], known: readonly P[]): RowDiff<P>[] {
    const index = this.indexOf(known);
    this.noticeIn(index, accepted);
    return accepted.map((row) => {
      const diff = diffRow(row, index);
      if (diff.status === 'new' || diff.status === 'clash') return diff;
      const { person } = diff;
      // A second row of the same person, told by the other of the two identifiers.
      if (this.taken.has(person.personId))
        return { status: 'clash' as const, reason: 'identifiers', row, person };
      this.taken.add(person.personId);
      return diff;
    });
  }

  /** Rows that were refused: whoever they are about is still in the file. */
  notice(refused: readonly RefusedRow[], known: readonly P[]): void {
    this.noticeIn(this.indexOf(known), refused);
  }

  private noticeIn(index: Index<P>, rows: readonly Identified[]): void {
    for (const row of rows) {
      const { byNumber, byFeideId } = find(index, row);
      if (byNumber) this.present.add(byNumber.personId);
      if (byFeideId) this.present.add(byFeideId.personId);
      if (byNumber || byFeideId) continue;
      for (const { personId } of findByEmail(index, row)) this.present.add(personId);
    }
  }

  /** By e-mail address mentors alone are known: those from outside have nothing else. */
  private indexOf(known: readonly P[]): Index<P> {
    return { ...indexOf(known), byEmail: emailIndex(this.role === 'mentor' ? known : []) };
  }
}

export const cohortsOf = (rows: readonly RosterRow[]): Set<string> =>
  new Set(rows.flatMap((row) => row.cohort ?? []));

type Identified = Pick<RosterRow, 'studentNumber' | 'feideId' | 'email'>;

interface Index<P> extends EmailIndex<P> {
  readonly byNumber: ReadonlyMap<string, P>;
  readonly byFeideId: ReadonlyMap<string, P>;
}

const indexOf = <P extends KnownPerson>(known: readonly P[]): Omit<Index<P>, 'byEmail'> => ({
  byNumber: new Map(
    known.flatMap((person) => (person.studentNumber ? [[person.studentNumber, person]] : [])),
  ),
  byFeideId: new Map(known.flatMap((person) => (person.feideId ? [[person.feideId, person]] : []))),
});

const find = <P>(
  index: Index<P>,
  { studentNumber, feideId }: Identified,
): { byNumber: P | null; byFeideId: P | null } => ({
  byNumber: (studentNumber !== null && index.byNumber.get(studentNumber)) || null,
  byFeideId: (feideId !== null && index.byFeideId.get(feideId)) || null,
});

const diffRow = <P extends KnownPerson>(row: RosterRow, index: Index<P>): RowDiff<P> => {
  const { byNumber, byFeideId } = find(index, row);
  if (byFeideId && byNumber !== byFeideId) {
    // A Feide id may get its student number later, but never another one.
    const isSamePerson = !byNumber && (!byFeideId.studentNumber || !row.studentNumber);
    if (!isSamePerson) return { status: 'clash', reason: 'identifiers', row, person: byFeideId };
  }
  const person = byNumber ?? byFeideId;
  if (person) return compare(row, person);
  const found = knownByEmail(row, index);
  if (!found) return { status: 'new', row };
  return 'reason' in found ? { status: 'clash', row, ...found } : compare(row, found.person);
};

const compare = <P extends KnownPerson>(row: RosterRow, person: P): RowDiff<P> => {
  const changes: FieldChange[] = [];
  const conflicts: FieldConflict[] = [];
  for (const field of COMPARED_FIELDS) {
    const inFile = row[field];
    const kept = person[field];
    if (inFile === null || isSame(inFile, kept)) continue;
    if (person.correctedFields.has(field)) conflicts.push({ field, kept, inFile });
    else changes.push({ field, old: kept, new: inFile });
  }
  const status = changes.length > 0 ? 'changed' : 'unchanged';
  return { status, row, person, changes, conflicts };
};

/** Lists are the same in any order. */
const isSame = (a: ComparedValue, b: ComparedValue): boolean => {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  const members = new Set<unknown>(b);
  return a.length === b.length && a.every((member) => members.has(member));
};
