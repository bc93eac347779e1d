import { newId } from '#kernel';
import type { ComparedField, RosterRow } from '#people';
import type { Tx } from '#platform';
import type { ComparedRow, ImportableRow } from './compare-rows.js';

/** What is the enrolment's; everything else is the person's. */
const ENROLMENT_FIELDS = new Set<ComparedField>([
  'languages',
  'slots',
  'interests',
  'maxGroups',
  'experience',
]);

/** A row as it is going to stand in the database. A version says: update it, if it still has that. */
interface StagedRow {
  readonly person_id: string;
  readonly enrolment_id: string;
  readonly is_new_person: boolean;
  readonly is_new_enrolment: boolean;
  readonly person_version: number | null;
  readonly enrolment_version: number | null;
  readonly [column: string]: unknown;
}

/** A table of the transaction's own, so that nothing is written before all rows were compared. */
export const createStaging = (tx: Tx): Promise<unknown> =>
  tx.execute(
    `create temporary table staged_rows (
       person_id uuid, enrolment_id uuid, is_new_person boolean, is_new_enrolment boolean,
       person_version integer, enrolment_version integer,
       given_name text, family_name text, student_number text, feide_id text, email text,
       phone text, programme_code text, cohort text, campus text, gender text, birth_year integer,
       home_county text, is_protected boolean,
       languages text[], slots integer[], interests text[], max_groups integer, experience text
     ) on commit drop`,
  );

/** Stages what there is to write of some compared rows. */
export const stageRows = async (tx: Tx, rows: readonly ComparedRow[]): Promise<void> => {
  const staged = rows.filter(isToBeWritten).map(stagedRow);
  if (staged.length === 0) return;
  await tx.execute(
    `insert into staged_rows select * from json_populate_recordset(null::staged_rows, $1)`,
    [JSON.stringify(staged)],
  );
};

const isToBeWritten = (compared: ComparedRow): compared is ImportableRow =>
  compared.category === 'new' || compared.category === 'changed';

const stagedRow = ({ row, person, changes }: ImportableRow): StagedRow => {
  const values = person ? merged(person, changes) : row;
  const isNewEnrolment = !person?.enrolmentId;
  const changesEnrolment = changes.some(({ field }) => ENROLMENT_FIELDS.has(field));
  const changesPerson = changes.some(({ field }) => !ENROLMENT_FIELDS.has(field));
  return {
    person_id: person?.personId ?? newId(),
    enrolment_id: person?.enrolmentId ?? newId(),
    is_new_person: person === null,
    is_new_enrolment: isNewEnrolment,
    person_version: person && changesPerson ? person.personVersion : null,
    enrolment_version:
      person && !isNewEnrolment && changesEnrolment ? person.enrolmentVersion : null,
    given_name: values.givenName,
    family_name: values.familyName,
    student_number: values.studentNumber,
    feide_id: values.feideId,
    email: values.email,
    phone: values.phone,
    programme_code: values.programmeCode,
    cohort: values.cohort,
    campus: values.campus,
    gender: values.gender,
    birth_year: values.birthYear,
    home_county: values.homeCounty,
    is_protected: values.isProtected ?? false,
    languages: values.languages,
    slots: values.slots,
    interests: values.interests,
    max_groups: values.maxGroups,
    experience: values.experience,
  };
};

type Values = Pick<RosterRow, ComparedField>;

const merged = (person: Values, changes: ImportableRow['changes']): Values => ({
  ...person,
  ...Object.fromEntries(changes.map(({ field, new: value }) => [field, value])),
});
