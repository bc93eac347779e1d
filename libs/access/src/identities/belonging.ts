import type { Belonging } from '../openid/groups.js';

/** What a sign-in can bring up to date, as the person has it now. */
export interface Placed {
  readonly affiliations: readonly string[] | null;
  /** The programme's code. */
  readonly programme: string | null;
  readonly cohort: string | null;
  /** Properties that somebody corrected in Kull. */
  readonly correctedFields: readonly string[];
}

export interface Updated {
  readonly affiliations?: readonly string[];
  readonly programme?: string;
  readonly cohort?: string;
}

/**
 * What changes by what the provider says. A correction made in Kull stays. Somebody on several
 * programmes keeps the one they have where it is among them; between new ones nobody guesses.
 *
 * @param known codes of the institution's programmes: others are for a roster to bring
 */
export const updatesFrom = (
  placed: Placed,
  { affiliations, programmes, cohorts }: Belonging,
  known: ReadonlySet<string>,
): Updated => {
  const isFree = (field: string): boolean => !placed.correctedFields.includes(field);
  const updated: { affiliations?: readonly string[]; programme?: string; cohort?: string } = {};
  if (affiliations && !sameSet(affiliations, placed.affiliations))
    updated.affiliations = affiliations;
  const programme = onlyOne(
    programmes.filter((code) => known.has(code)),
    placed.programme,
  );
  if (programme && programme !== placed.programme && isFree('programmeId'))
    updated.programme = programme;
  const now = updated.programme ?? placed.programme;
  const cohort = onlyOne(
    cohorts.filter((one) => one.programme === now).map((one) => one.cohort),
    placed.cohort,
  );
  if (cohort && cohort !== placed.cohort && isFree('cohort')) updated.cohort = cohort;
  return updated;
};

/** The present one where it is among them, else the only one there is. */
const onlyOne = (values: readonly string[], present: string | null): string | null => {
  if (present !== null && values.includes(present)) return present;
  const distinct = new Set(values);
  return distinct.size === 1 ? [...distinct][0]! : null;
};

const sameSet = (one: readonly string[], other: readonly string[] | null): boolean =>
  other !== null && one.length === other.length && one.every((value) => other.includes(value));
