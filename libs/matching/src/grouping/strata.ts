import type { Attributes } from './problem.js';
import { valuesOf } from './features.js';

/** Per attribute of `sameWithin` the values allowed; null where unknown, which fits anywhere. */
export type Allowed = readonly (ReadonlySet<string> | null)[];

/** A part of the whole that groups are formed within: one value per attribute of `sameWithin`. */
export type Stratum = readonly (string | null)[];

export const allowedBy = (attributes: Attributes, sameWithin: readonly string[]): Allowed =>
  sameWithin.map((name) => {
    const values = valuesOf(attributes[name]);
    return values.length === 0 ? null : new Set(values.map(String));
  });

/** What all of them allow; null if they cannot agree on some attribute (its index is returned). */
export const agreement = (
  all: readonly Allowed[],
  width: number,
): { allowed: Allowed; clash: number | null } => {
  let clash: number | null = null;
  const allowed = Array.from({ length: width }, (_, a) => {
    const known = all.map((x) => x[a]).filter((x) => x !== null && x !== undefined);
    const [head, ...rest] = known;
    if (!head) return null;
    const shared = new Set([...head].filter((v) => rest.every((set) => set.has(v))));
    if (shared.size === 0) clash = a;
    return shared;
  });
  return { allowed, clash };
};

/** Whether members who allow this may be in the stratum. */
export const memberFits = (allowed: Allowed, stratum: Stratum): boolean =>
  stratum.every((value, a) => {
    const set = allowed[a];
    return value === null ? !set : !set || set.has(value);
  });

/** A leader fits also where the members' own value is unknown. */
export const leaderFits = (allowed: Allowed, stratum: Stratum): boolean =>
  stratum.every((value, a) => value === null || !allowed[a] || allowed[a].has(value));

const keyOf = (stratum: Stratum): string => JSON.stringify(stratum);

/**
 * The strata there must be: one for each combination of values that somebody has, and one for
 * those whom none of these fits.
 */
export const strataOf = (all: readonly Allowed[]): Stratum[] => {
  const strata = new Map<string, Stratum>();
  const add = (stratum: Stratum): void => void strata.set(keyOf(stratum), stratum);
  const first = (set: ReadonlySet<string> | null): string | null =>
    set ? [...set].sort()[0]! : null;
  const settled = (x: Allowed): boolean => x.every((set) => set?.size === 1);
  for (const x of all) if (settled(x)) add(x.map(first));
  for (const x of all) {
    if (x.some((set) => set?.size === 0)) continue;
    if (![...strata.values()].some((stratum) => memberFits(x, stratum))) add(x.map(first));
  }
  return [...strata.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stratum]) => stratum);
};
