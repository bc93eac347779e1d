import { newId } from '#kernel';
import type { Tx } from '#platform';
import type { Round } from '#schemes';
import type { EnrolmentRole } from '../enrolment.entity.js';
import { changedSincePreview } from './roster-refusals.js';

/** Creates the programmes that the accepted rows name and the institution doesn't have. */
export const createProgrammes = async (
  tx: Tx,
  programmes: ReadonlyMap<string, string>,
): Promise<void> => {
  if (programmes.size === 0) return;
  await tx.execute(
    `insert into programmes (institution_id, id, code, name)
     select $1, * from unnest($2::uuid[], $3::text[], $4::text[])`,
    [
      tx.institutionId,
      [...programmes].map(() => newId()),
      [...programmes.keys()],
      [...programmes.values()],
    ],
  );
};

/**
 * Writes the staged rows: new persons and their parts in the round, and what changed of those who
 * were there. A mentee is put on the list; a mentor is in, since the roster says who was selected.
 *
 * @throws DomainError `roster.changed_since_preview` where somebody changed a row in the meantime
 */
export const writeStagedRows = async (tx: Tx, round: Round, role: EnrolmentRole): Promise<void> => {
  const { institutionId } = tx;
  await tx.execute(`analyze staged_rows`);
  await tx.execute(
    `insert into persons (institution_id, id, ${PERSON_COLUMNS}, programme_id)
     select $1, s.person_id, ${PERSON_COLUMNS.replaceAll(/\w+/g, 's.$&')}, pr.id
     from staged_rows s ${WITH_PROGRAMME} where s.is_new_person`,
    [institutionId],
  );
  await updateAll(
    tx,
    'person_version',
    `update persons p set (${PERSON_COLUMNS}, programme_id, version) =
       (${PERSON_COLUMNS.replaceAll(/\w+/g, 's.$&')}, pr.id, p.version + 1)
     from staged_rows s ${WITH_PROGRAMME}
     where p.institution_id = $1 and p.id = s.person_id and p.version = s.person_version`,
  );
  await tx.execute(
    `insert into enrolments (institution_id, id, round_id, person_id, role, state, entered_by, from_roster,
       ${ENROLMENT_COLUMNS})
     select $1, enrolment_id, $2, person_id, $3, $4, $5, true, ${ENROLMENT_COLUMNS}
     from staged_rows where is_new_enrolment`,
    [
      institutionId,
      round.id,
      role,
      ...(role === 'mentor' ? ['joined', 'roster'] : ['listed', null]),
    ],
  );
  await updateAll(
    tx,
    'enrolment_version',
    `update enrolments e set (${ENROLMENT_COLUMNS}, version) =
       (${ENROLMENT_COLUMNS.replaceAll(/\w+/g, 's.$&')}, e.version + 1)
     from staged_rows s
     where e.institution_id = $1 and e.id = s.enrolment_id and e.version = s.enrolment_version
       and e.state <> 'withdrawn'`,
  );
};

/** So many rows that the planner's figures of the tables no longer hold. */
const MANY = 1_000;

/**
 * Lets the planner know of the new rows. Until the database does so by itself, a minute later, it
 * would read whole tables for each row of the next file: two minutes for what takes two seconds.
 */
export const refreshFigures = async (tx: Tx, written: number): Promise<void> => {
  if (written >= MANY) await tx.execute(`select refresh_roster_figures()`);
};

const PERSON_COLUMNS =
  'given_name, family_name, student_number, feide_id, email, phone, cohort, campus, gender, ' +
  'birth_year, home_county, is_protected';
const ENROLMENT_COLUMNS = 'languages, slots, interests, max_groups, experience';
const WITH_PROGRAMME = `left join programmes pr
  on pr.institution_id = $1 and upper(pr.code) = s.programme_code`;

/** Every row that was to be updated is, or none: it may have got another version since it was read. */
const updateAll = async (tx: Tx, version: string, sql: string): Promise<void> => {
  const [staged] = await tx.query<{ count: number }>(
    `select count(${version})::int as count from staged_rows`,
  );
  if (staged?.count === 0) return;
  const updated = await tx.execute(sql, [tx.institutionId]);
  if (updated !== staged?.count) throw changedSincePreview();
};
