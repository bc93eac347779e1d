import { COMPARED_FIELDS, type ComparedField, type KnownPerson } from '#people';
import type { Tx } from '#platform';
import type { Round } from '#schemes';
import type { EnrolmentRole, EnrolmentState } from '../enrolment.entity.js';

/** A person of the institution, and the part in the round, where there is one. */
export interface KnownEnrollee extends KnownPerson {
  readonly personVersion: number;
  readonly enrolmentId: string | null;
  readonly enrolmentVersion: number | null;
  readonly state: EnrolmentState | null;
}

interface Identified {
  readonly studentNumber: string | null;
  readonly feideId: string | null;
  readonly email: string | null;
}

interface KnownRow extends Omit<KnownEnrollee, 'correctedFields'> {
  readonly corrected: readonly string[];
}

/** Everybody in the institution whom one of the rows may be about. */
export const knownPersons = async (
  tx: Tx,
  round: Round,
  role: EnrolmentRole,
  rows: readonly Identified[],
): Promise<KnownEnrollee[]> => {
  const known = await tx.query<KnownRow>(
    `with found as materialized (
       select id from persons where institution_id = $1 and student_number = any($4::text[])
       union
       select id from persons where institution_id = $1 and feide_id = any($5::text[])
       union
       select id from persons where institution_id = $1 and lower(email) = any($6::text[]))
     select p.id as "personId", p.version as "personVersion",
       p.student_number as "studentNumber", p.feide_id as "feideId",
       p.given_name as "givenName", p.family_name as "familyName", p.email, p.phone,
       upper(pr.code) as "programmeCode", p.cohort, p.campus, p.gender, p.birth_year as "birthYear",
       p.home_county as "homeCounty", p.is_protected as "isProtected",
       e.id as "enrolmentId", e.version as "enrolmentVersion", e.state, e.languages, e.slots,
       e.interests, e.max_groups as "maxGroups", e.experience,
       coalesce(e.from_roster, false) as "fromRoster",
       p.corrected_fields || coalesce(e.corrected_fields, '{}') as corrected
     from found
     join persons p on p.institution_id = $1 and p.id = found.id
     left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
     left join enrolments e on e.institution_id = p.institution_id and e.person_id = p.id
       and e.round_id = $2 and e.role = $3`,
    [
      tx.institutionId,
      round.id,
      role,
      rows.flatMap((row) => row.studentNumber ?? []),
      rows.flatMap((row) => row.feideId ?? []),
      role === 'mentor' ? rows.flatMap((row) => row.email ?? []) : [],
    ],
  );
  return known.map(({ corrected, ...person }) => ({
    ...person,
    correctedFields: correctedFields(corrected),
  }));
};

/** Entities have the programme's id, rosters its code. */
const correctedFields = (properties: readonly string[]): Set<ComparedField> => {
  if (properties.length === 0) return NONE;
  const names = properties.map((name) => (name === 'programmeId' ? 'programmeCode' : name));
  return new Set(COMPARED_FIELDS.filter((field) => names.includes(field)));
};

const NONE = new Set<ComparedField>();
