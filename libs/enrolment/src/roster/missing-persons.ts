import { fullName } from '#people';
import type { Tx } from '#platform';
import type { Round } from '#schemes';
import type { EnrolmentRole, EnrolmentState } from '../enrolment.entity.js';

/** Somebody whom an earlier roster brought, and this one no longer names. */
export interface MissingPerson {
  readonly enrolmentId: string;
  readonly name: string;
  readonly studentNumber: string | null;
  readonly state: EnrolmentState;
  readonly isProtected: boolean;
}

/**
 * Who is no longer in the file.
 *
 * @param cohorts whose absence counts; null: everybody's
 * @param present the persons that the file names
 */
export const missingPersons = (
  tx: Tx,
  round: Round,
  role: EnrolmentRole,
  cohorts: ReadonlySet<string> | null,
  present: ReadonlySet<string>,
): Promise<MissingPerson[]> =>
  tx.query<MissingPerson>(
    `select e.id as "enrolmentId", ${fullName('p')} as name,
       p.student_number as "studentNumber", e.state, p.is_protected as "isProtected"
     from enrolments e
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     where e.institution_id = $1 and e.round_id = $2 and e.role = $3
       and e.from_roster and e.state <> 'withdrawn' and p.erased_at is null
       and ($4::text[] is null or p.cohort = any($4::text[]))
       and e.person_id <> all($5::uuid[])
     order by p.family_name, p.given_name, e.id`,
    [tx.institutionId, round.id, role, cohorts && [...cohorts], [...present]],
  );
