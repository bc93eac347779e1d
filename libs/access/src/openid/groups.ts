import { formatTerm, parseTerm } from '#kernel';

/** What the groups API says of somebody's place at the institution. */
export interface Belonging {
  /** `student`, `employee`, `faculty`, `alum` …; null where the institution's group was not there. */
  readonly affiliations: readonly string[] | null;
  /** Codes of the programmes of study somebody is on now. */
  readonly programmes: readonly string[];
  /** By programme the term it began in, as persons have it: `2026-HØST`. */
  readonly cohorts: readonly { readonly programme: string; readonly cohort: string }[];
}

const MOST_GROUPS = 2000;

/**
 * Reads the answer of Feide's groups API (`/groups/me/groups`): the groups `fc:org:<realm>`,
 * `fc:fs:fs:prg:<realm>:<programme>` and `fc:fs:fs:kull:<realm>:<programme>:<term>`. A membership
 * that is over, and a group that is not formed as documented, are passed over: neither may keep
 * anybody from signing in.
 */
export const readGroups = (answer: unknown, realm: string, now: Date): Belonging => {
  const groups = Array.isArray(answer) ? answer.slice(0, MOST_GROUPS) : [];
  const mine = groups
    .filter((group) => isCurrent(group, now))
    .map((group) => Object(group) as Group);
  const organisation = mine.find(({ id }) => sameText(id, `fc:org:${realm}`));
  const parts = mine.flatMap(({ id }) => (typeof id === 'string' ? [id.split(':')] : []));
  const ofRealm = (kind: string, length: number): string[][] =>
    parts.filter(
      (part) =>
        part.length === length &&
        part.slice(0, 4).join(':') === `fc:fs:fs:${kind}` &&
        sameText(part[4], realm),
    );
  return {
    affiliations: organisation ? affiliationsOf(organisation) : null,
    programmes: unique(ofRealm('prg', 6).map((part) => decoded(part[5]))),
    cohorts: ofRealm('kull', 7).flatMap((part) => {
      const cohort = cohortOf(part[6]);
      const programme = decoded(part[5]);
      return cohort && programme ? [{ programme, cohort }] : [];
    }),
  };
};

interface Group {
  readonly id?: unknown;
  readonly membership?: unknown;
}

interface Membership {
  readonly affiliation?: unknown;
  readonly active?: unknown;
  readonly notBefore?: unknown;
  readonly notAfter?: unknown;
}

const membershipOf = (group: unknown): Membership =>
  Object((Object(group) as Group).membership) as Membership;

const isCurrent = (group: unknown, now: Date): boolean => {
  const { active, notBefore, notAfter } = membershipOf(group);
  return active !== false && !isAfter(notBefore, now) && !isBefore(notAfter, now);
};

const timeOf = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : NaN);
const isAfter = (value: unknown, now: Date): boolean => timeOf(value) > now.getTime();
const isBefore = (value: unknown, now: Date): boolean => timeOf(value) < now.getTime();

const affiliationsOf = (group: Group): string[] => {
  const { affiliation } = membershipOf(group);
  const named: unknown[] = Array.isArray(affiliation) ? affiliation : [affiliation];
  return unique(named.filter((name) => typeof name === 'string' && /^[a-z-]{1,30}$/.test(name)));
};

/** `2026H` is the autumn term of 2026, `2026V` the spring term. */
const cohortOf = (text: string | undefined): string | null => {
  const term = parseTerm(text ?? '');
  return term && formatTerm(term);
};

const decoded = (part: string | undefined): string => {
  try {
    return decodeURIComponent(part ?? '').trim();
  } catch {
    return '';
  }
};

const unique = (values: readonly unknown[]): string[] => [
  ...new Set(values.filter((value): value is string => typeof value === 'string' && value !== '')),
];

const sameText = (one: unknown, other: string): boolean =>
  typeof one === 'string' && one.toLowerCase() === other.toLowerCase();
