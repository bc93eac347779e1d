import {
  allows,
  fulfilled,
  pointsFor,
  shareOfLargest,
  sidesOf,
  wishShare,
  type Sides,
} from './criteria.js';
import type { AssignmentCriterion, AssignmentProblem, Mentee, Mentor, Pair } from './problem.js';

/** A pair that may not be, in a row of points. */
export const FORBIDDEN = -0x80000000;

const append = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/** How many values each mentor has in common with a mentee, by lists of who has which value. */
class Common {
  readonly counts: Uint16Array;
  readonly knownMentors: Uint8Array;
  /** The mentors who have any. */
  those: Int32Array;
  readonly #room: Int32Array;
  readonly #whoHas = new Map<string | number, number[]>();
  #of: number | null = null;

  constructor(
    readonly sides: Sides,
    mentors: readonly Mentor[],
  ) {
    this.counts = new Uint16Array(mentors.length);
    this.knownMentors = new Uint8Array(mentors.length);
    this.#room = new Int32Array(mentors.length);
    this.those = this.#room.subarray(0, 0);
    for (const [j, mentor] of mentors.entries()) {
      const values = sides.ofMentor(mentor);
      if (values !== null) this.knownMentors[j] = 1;
      for (const value of new Set(values)) append(this.#whoHas, value, j);
    }
  }

  /** How many values the mentee has; null is unknown. */
  get of(): number | null {
    return this.#of;
  }

  count(mentee: Mentee): void {
    const values = this.sides.ofMentee(mentee);
    this.#of = values === null ? null : values.length;
    const { counts } = this;
    const room = this.#room;
    counts.fill(0);
    let those = 0;
    for (const value of values ?? []) {
      const having = this.#whoHas.get(value) ?? [];
      for (let at = 0; at < having.length; at++) {
        const j = having[at]!;
        if (counts[j] === 0) room[those++] = j;
        counts[j]!++;
      }
    }
    this.those = room.subarray(0, those);
  }
}

/** For each mentee, the places of the mentors in these pairs. */
const byMentee = (pairs: readonly Pair[] = [], at: ReadonlyMap<string, number>) => {
  const found = new Map<string, number[]>();
  for (const { menteeId, mentorId } of pairs) {
    const j = at.get(mentorId);
    if (j !== undefined) append(found, menteeId, j);
  }
  return found;
};

/** Points of one mentee with all mentors (sorted), a row at a time. */
export class ScoreRows {
  readonly #at: ReadonlyMap<string, number>;
  readonly #commons = new Map<string, Common>();
  readonly #never: ReadonlyMap<string, readonly number[]>;
  readonly #exempt: ReadonlyMap<string, readonly number[]>;
  /** The mentors who wish for a mentee, and how far up. */
  readonly #wishedBy = new Map<string, [number, number][]>();
  readonly #perMentor: Int32Array;
  readonly #perMentee: ((mentee: Mentee) => number)[] = [];
  readonly #givenRow = new Map<string, ArrayLike<number | null>>();
  readonly #givenColumn: Int32Array;
  readonly #allowed: Uint8Array;
  readonly #barred: Int32Array;

  constructor(
    readonly problem: AssignmentProblem,
    readonly mentors: readonly Mentor[],
  ) {
    this.#at = new Map(mentors.map((mentor, j) => [mentor.id, j]));
    const never = [...(problem.vetoes ?? []), ...(problem.neverAgain ?? [])];
    this.#never = byMentee(never, this.#at);
    this.#exempt = byMentee(problem.exempt, this.#at);
    this.#perMentor = new Int32Array(mentors.length);
    this.#allowed = new Uint8Array(mentors.length);
    this.#barred = new Int32Array(mentors.length);
    const column = new Map(problem.mentors.map((mentor, j) => [mentor.id, j]));
    this.#givenColumn = Int32Array.from(mentors, (mentor) => column.get(mentor.id)!);
    for (const [i, row] of (problem.points ?? []).entries())
      this.#givenRow.set(problem.mentees[i]!.id, row);
    for (const [j, mentor] of mentors.entries())
      for (const [tier, ids] of (mentor.wishes ?? []).entries())
        for (const id of ids) append(this.#wishedBy, id, [j, tier + 1]);
    for (const term of [...(problem.rules ?? []), ...(problem.criteria ?? [])]) {
      const sides = sidesOf(term);
      if (sides) this.#commons.set(sides.name, new Common(sides, mentors));
    }
    for (const criterion of problem.criteria ?? []) this.#addOneSided(criterion);
  }

  fill(mentee: Mentee, row: Int32Array): void {
    row.set(this.#perMentor);
    const own = this.#perMentee.reduce((sum, points) => sum + points(mentee), 0);
    if (own !== 0) for (let j = 0; j < row.length; j++) row[j]! += own;
    for (const common of this.#commons.values()) common.count(mentee);
    for (const criterion of this.problem.criteria ?? []) this.#add(criterion, mentee, row);
    this.#addGiven(mentee, row);
    this.#forbid(mentee, row);
  }

  #addOneSided(criterion: AssignmentCriterion): void {
    const { mentees } = this.problem;
    if (criterion.kind === 'experience') {
      const share = shareOfLargest(this.problem.mentors, criterion.attribute);
      for (const [j, mentor] of this.mentors.entries())
        this.#perMentor[j]! += pointsFor(criterion, share(mentor));
    } else if (criterion.kind === 'waiting') {
      const share = shareOfLargest(mentees, criterion.attribute);
      this.#perMentee.push((mentee) => pointsFor(criterion, share(mentee)));
    }
  }

  #add(criterion: AssignmentCriterion, mentee: Mentee, row: Int32Array): void {
    if (criterion.kind === 'mentee_wish') {
      for (const [tier, ids] of (mentee.wishes ?? []).entries())
        for (const id of ids) {
          const j = this.#at.get(id);
          if (j !== undefined) row[j]! += pointsFor(criterion, wishShare(tier + 1));
        }
      return;
    }
    if (criterion.kind === 'mentor_wish') {
      for (const [j, wish] of this.#wishedBy.get(mentee.id) ?? [])
        row[j]! += pointsFor(criterion, wishShare(wish));
      return;
    }
    const sides = sidesOf(criterion);
    if (sides === null) return;
    const { counts, knownMentors, those, of } = this.#commons.get(sides.name)!;
    if (of === null) return;
    const worth = Int32Array.from({ length: of + 1 }, (_, n) =>
      pointsFor(criterion, fulfilled(criterion, n, of)),
    );
    if (worth[0] === 0) for (const j of those) row[j]! += worth[counts[j]!]!;
    else
      for (let j = 0; j < row.length; j++) if (knownMentors[j] === 1) row[j]! += worth[counts[j]!]!;
  }

  #addGiven(mentee: Mentee, row: Int32Array): void {
    const given = this.#givenRow.get(mentee.id);
    if (given === undefined) return;
    for (let j = 0; j < row.length; j++) {
      const points = given[this.#givenColumn[j]!];
      if (points === null || points === undefined) row[j] = FORBIDDEN;
      else row[j]! += points;
    }
  }

  #forbid(mentee: Mentee, row: Int32Array): void {
    const allowed = this.#allowed.fill(1);
    const barred = this.#barred;
    let count = 0;
    for (const rule of this.problem.rules ?? []) {
      const { counts, knownMentors, those, of } = this.#commons.get(sidesOf(rule)!.name)!;
      if (of === null) continue;
      const bars = Uint8Array.from({ length: of + 1 }, (_, n) => (allows(rule, n) ? 0 : 1));
      const bar = (j: number): void => {
        if ((bars[counts[j]!]! & knownMentors[j]! & allowed[j]!) === 0) return;
        allowed[j] = 0;
        barred[count++] = j;
      };
      if (bars[0] === 0) for (const j of those) bar(j);
      else for (let j = 0; j < row.length; j++) bar(j);
    }
    for (const j of this.#exempt.get(mentee.id) ?? []) allowed[j] = 1;
    for (let at = 0; at < count; at++) if (allowed[barred[at]!] === 0) row[barred[at]!] = FORBIDDEN;
    for (const j of this.#never.get(mentee.id) ?? []) row[j] = FORBIDDEN;
  }
}
