import {
  allows,
  fulfilled,
  pointsFor,
  shareOfLargest,
  sidesOf,
  wishOf,
  wishShare,
  type Sides,
} from './criteria.js';
import type { AssignmentCriterion, AssignmentProblem, Mentee, Mentor, Pair } from './problem.js';

/** One term of a pair's points. */
export interface PairPart {
  readonly kind: AssignmentCriterion['kind'] | 'given';
  readonly attribute: string | null;
  readonly points: number;
}

export type Forbids =
  | { readonly code: 'forbidden.rule'; readonly rule: number; readonly attribute: string | null }
  | { readonly code: 'forbidden.points' | 'forbidden.veto' | 'forbidden.again' };

export const pairKey = (menteeId: string, mentorId: string): string =>
  JSON.stringify([menteeId, mentorId]);

const keysOf = (pairs: readonly Pair[] = []): Set<string> =>
  new Set(pairs.map((p) => pairKey(p.menteeId, p.mentorId)));

const common = ({ ofMentee, ofMentor }: Sides, mentee: Mentee, mentor: Mentor) => {
  const a = ofMentee(mentee);
  const b = ofMentor(mentor);
  if (a === null || b === null) return null;
  return { common: a.filter((v) => b.includes(v)).length, of: a.length };
};

/**
 * What a pair is worth and what forbids it, one pair at a time, straight from the input. The engine
 * fills whole rows (`score-rows.ts`); explanations and `certifyAssignment` read from here.
 */
export class PairScore {
  readonly #vetoes: Set<string>;
  readonly #again: Set<string>;
  readonly #exempt: Set<string>;
  readonly #menteeAt: Map<string, number>;
  readonly #mentorAt: Map<string, number>;
  readonly #shares = new Map<AssignmentCriterion, (person: Mentee | Mentor) => number>();

  constructor(readonly problem: AssignmentProblem) {
    this.#vetoes = keysOf(problem.vetoes);
    this.#again = keysOf(problem.neverAgain);
    this.#exempt = keysOf(problem.exempt);
    this.#menteeAt = new Map(problem.mentees.map((p, i) => [p.id, i]));
    this.#mentorAt = new Map(problem.mentors.map((p, j) => [p.id, j]));
    for (const c of problem.criteria ?? []) {
      const people = c.kind === 'waiting' ? problem.mentees : problem.mentors;
      if ('attribute' in c) this.#shares.set(c, shareOfLargest(people, c.attribute));
    }
  }

  /** Everything that forbids the pair, each enough alone. Pins stand above the rules. */
  forbids(mentee: Mentee, mentor: Mentor): Forbids[] {
    const key = pairKey(mentee.id, mentor.id);
    const found: Forbids[] = [];
    if (this.#vetoes.has(key)) found.push({ code: 'forbidden.veto' });
    if (this.#again.has(key)) found.push({ code: 'forbidden.again' });
    if (this.#given(mentee, mentor) === null) found.push({ code: 'forbidden.points' });
    if (this.#exempt.has(key)) return found;
    for (const [at, rule] of (this.problem.rules ?? []).entries()) {
      const shared = common(sidesOf(rule)!, mentee, mentor);
      if (shared === null || allows(rule, shared.common)) continue;
      const attribute = 'attribute' in rule ? rule.attribute : null;
      found.push({ code: 'forbidden.rule', rule: at, attribute });
    }
    return found;
  }

  parts(mentee: Mentee, mentor: Mentor): PairPart[] {
    const parts: PairPart[] = (this.problem.criteria ?? []).map((criterion) => ({
      kind: criterion.kind,
      attribute: 'attribute' in criterion ? criterion.attribute : null,
      points: pointsFor(criterion, this.#share(criterion, mentee, mentor)),
    }));
    if (this.problem.points === undefined) return parts;
    return [...parts, { kind: 'given', attribute: null, points: this.#given(mentee, mentor) ?? 0 }];
  }

  points(mentee: Mentee, mentor: Mentor): number {
    return this.parts(mentee, mentor).reduce((sum, part) => sum + part.points, 0);
  }

  #given(mentee: Mentee, mentor: Mentor): number | null {
    const { points } = this.problem;
    if (points === undefined) return 0;
    return points[this.#menteeAt.get(mentee.id)!]![this.#mentorAt.get(mentor.id)!]!;
  }

  #share(criterion: AssignmentCriterion, mentee: Mentee, mentor: Mentor): number {
    switch (criterion.kind) {
      case 'mentee_wish':
        return wishShare(wishOf(mentee.wishes, mentor.id));
      case 'mentor_wish':
        return wishShare(wishOf(mentor.wishes, mentee.id));
      case 'waiting':
        return this.#shares.get(criterion)!(mentee);
      case 'experience':
        return this.#shares.get(criterion)!(mentor);
      default: {
        const shared = common(sidesOf(criterion)!, mentee, mentor);
        return shared === null ? 0 : fulfilled(criterion, shared.common, shared.of);
      }
    }
  }
}
