import { WHOSE, ROLES, type Role, type Whose } from './roles.js';
import { WHO_SEES, type Field } from './who-sees.js';

/** A value that stands in one field about one person, meeting or scheme, and nowhere else. */
export interface Canary {
  readonly field: Field;
  readonly whose: Whose;
  /** Whom it is about, where that is one of the roles. */
  readonly of: Role | null;
}

/** Fit for a name, an address and a text, and found again in whatever it comes out of. */
export const canary = (field: Field, whose: Whose, of: string): string =>
  `canary-${field}-${whose}-${of}`.toLowerCase();

/** Weekly hours, which are numbers, that one person alone can. */
export const HOURS: ReadonlyMap<number, Canary> = new Map([
  [107, { field: 'hours', whose: 'own', of: 'mentee' }],
  [108, { field: 'hours', whose: 'own', of: 'fellow' }],
  [109, { field: 'hours', whose: 'own', of: 'mentor' }],
  [207, { field: 'hours', whose: 'otherGroup', of: null }],
  [307, { field: 'hours', whose: 'otherScheme', of: null }],
  [407, { field: 'hours', whose: 'otherInstitution', of: null }],
]);

/** In the group's log it is told by what it is who was marked with it. */
export const PRESENCE = { mentee: 'excused', fellow: 'absent' } as const;

const CANARY = /canary-([a-z]+)-([a-z]+)-([a-z0-9]+)/g;
const named = <T extends string>(list: readonly T[], name: string | undefined): T | undefined =>
  list.find((one) => one.toLowerCase() === name);
const FIELDS = Object.keys(WHO_SEES) as Field[];

/** What is found of them in a text: an answer, a mail, a line of the log. */
export const canariesIn = (text: string): Canary[] =>
  [...text.matchAll(CANARY)].map(([found, field, whose, of]) => {
    const known = { field: named(FIELDS, field), whose: named(WHOSE, whose) };
    if (!known.field || !known.whose) throw new Error(`No field is called ${found}`);
    return { field: known.field, whose: known.whose, of: named(ROLES, of) ?? null };
  });
