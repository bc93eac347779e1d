import {
  allows,
  fulfilled,
  pointsFor,
  shareOfLargest,
  sidesOf,
  wishShare,
  type Sides,
} from '../criteria.js';
import type { AssignmentCriterion, AssignmentProblem, Mentee, Mentor, Pair } from '../problem.js';

/** A pair that may not be, in a column of points. */
export const NOT_ALLOWED = -0x80000000;

/** Whom among the mentees a mentor wishes for or is wished for by, and how far up, from 1. */
export type WishedFor = readonly (readonly [mentee: number, wish: number])[];

/** What mentees have in common with one mentor, by who has which value. */
class InCommon {
  readonly known: Uint8Array;
  /** How many values each mentee has. */
  readonly of: Int32Array;
  /** How many of them the mentor has too; 0 but for `those`. */
  readonly shared: Int32Array;
  those: Int32Array;
  isKnown = false;
  readonly #having: ReadonlyMap<string | number, readonly number[]>;
  readonly #room: Int32Array;

  constructor(
    readonly sides: Sides,
    mentees: readonly Mentee[],
  ) {
    const values = mentees.map((mentee) => sides.ofMentee(mentee));
    this.known = Uint8Array.from(values, (list) => (list === null ? 0 : 1));
    this.of = Int32Array.from(values, (list) => list?.length ?? 0);
    this.shared = new Int32Array(mentees.length);
    this.#room = new Int32Array(mentees.length);
    this.those = this.#room.subarray(0, 0);
    const entries = values.flatMap((list, i) => (list ?? []).map((value) => ({ value, i })));
    const groups = Map.groupBy(entries, ({ value }) => value);
    this.#having = new Map([...groups].map(([value, all]) => [value, all.map(({ i }) => i)]));
  }

  compare(mentor: Mentor): void {
    const { shared } = this;
    const room = this.#room;
    for (let at = 0; at < this.those.length; at++) shared[room[at]!] = 0;
    let count = 0;
    const values = this.sides.ofMentor(mentor);
    for (const value of new Set(values)) {
      const having = this.#having.get(value) ?? [];
      for (let at = 0; at < having.length; at++) {
        const i = having[at]!;
        if (shared[i] === 0) room[count++] = i;
        shared[i]!++;
      }
    }
    this.isKnown = values !== null;
    this.those = room.subarray(0, count);
  }
}

/** For each mentor, the places of the mentees in these pairs. */
const byMentor = (pairs: readonly Pair[] = [], at: ReadonlyMap<string, number>) => {
  const groups = Map.groupBy(pairs, (pair) => pair.mentorId);
  return new Map([...groups].map(([id, all]) => [id, all.map((pair) => at.get(pair.menteeId)!)]));
};

/**
 * Points of one mentor with all mentees, a column at a time, for the certificate: an engine that
 * fills rows wrongly is not checked by the same code.
 */
export class ScoreColumns {
  readonly #at: ReadonlyMap<string, number>;
  readonly #inCommon = new Map<string, InCommon>();
  /** Of each criterion, the points of mentees who share nothing. */
  readonly #nothingShared = new Map<AssignmentCriterion, Int32Array>();
  readonly #perMentee: Int32Array;
  readonly #perMentor: ((mentor: Mentor) => number)[] = [];
  readonly #wishedBy: ReadonlyMap<string, WishedFor>;
  readonly #never: ReadonlyMap<string, readonly number[]>;
  readonly #exempt: ReadonlyMap<string, readonly number[]>;
  readonly #allowed: Uint8Array;

  constructor(
    readonly problem: AssignmentProblem,
    readonly mentees: readonly Mentee[],
  ) {
    const { rules = [], criteria = [], vetoes = [], neverAgain = [], exempt } = problem;
    this.#at = new Map(mentees.map((mentee, i) => [mentee.id, i]));
    this.#never = byMentor([...vetoes, ...neverAgain], this.#at);
    this.#exempt = byMentor(exempt, this.#at);
    this.#allowed = new Uint8Array(mentees.length);
    this.#perMentee = new Int32Array(mentees.length);
    const wishes = mentees.flatMap(({ wishes: tiers = [] }, i) =>
      tiers.flatMap((ids, tier) => ids.map((id) => ({ id, wish: [i, tier + 1] as const }))),
    );
    const groups = Map.groupBy(wishes, ({ id }) => id);
    this.#wishedBy = new Map([...groups].map(([id, all]) => [id, all.map(({ wish }) => wish)]));
    for (const term of [...rules, ...criteria]) {
      const sides = sidesOf(term);
      if (sides && !this.#inCommon.has(sides.name))
        this.#inCommon.set(sides.name, new InCommon(sides, mentees));
    }
    for (const criterion of criteria) this.#prepare(criterion);
  }

  /** Who wishes for the mentor. */
  wishing({ id }: Mentor): WishedFor {
    return this.#wishedBy.get(id) ?? [];
  }

  /** Whom the mentor wishes for. */
  wishedFor({ wishes = [] }: Mentor): WishedFor {
    return wishes.flatMap((ids, tier) => ids.map((id) => [this.#at.get(id)!, tier + 1] as const));
  }

  /** @param place where the mentor stands in the problem */
  fill(mentor: Mentor, place: number, column: Int32Array): void {
    const { rules = [], criteria = [] } = this.problem;
    const own = this.#perMentor.reduce((sum, points) => sum + points(mentor), 0);
    for (let i = 0; i < column.length; i++) column[i] = this.#perMentee[i]! + own;
    for (const inCommon of this.#inCommon.values()) inCommon.compare(mentor);
    for (const criterion of criteria) this.#add(criterion, mentor, column);
    const allowed = this.#allowed.fill(1);
    for (const rule of rules) {
      const { isKnown, known, shared, those } = this.#inCommon.get(sidesOf(rule)!.name)!;
      if (!isKnown) continue;
      if (allows(rule, 0)) {
        for (const i of those) if (!allows(rule, shared[i]!)) allowed[i] = 0;
      } else for (let i = 0; i < known.length; i++) if (known[i] === 1 && shared[i] === 0) allowed[i] = 0; // prettier-ignore
    }
    for (const i of this.#exempt.get(mentor.id) ?? []) allowed[i] = 1;
    for (const i of this.#never.get(mentor.id) ?? []) allowed[i] = 0;
    for (let i = 0; i < column.length; i++) if (allowed[i] === 0) column[i] = NOT_ALLOWED;
    this.#addGiven(place, column);
  }

  #prepare(criterion: AssignmentCriterion): void {
    if (criterion.kind === 'waiting') {
      const share = shareOfLargest(this.mentees, criterion.attribute);
      for (const [i, mentee] of this.mentees.entries())
        this.#perMentee[i]! += pointsFor(criterion, share(mentee));
    } else if (criterion.kind === 'experience') {
      const share = shareOfLargest(this.problem.mentors, criterion.attribute);
      this.#perMentor.push((mentor) => pointsFor(criterion, share(mentor)));
    }
    const sides = sidesOf(criterion);
    if (!sides) return;
    const { known, of } = this.#inCommon.get(sides.name)!;
    const none = of.map((count, i) =>
      known[i] === 1 ? pointsFor(criterion, fulfilled(criterion, 0, count)) : 0,
    );
    this.#nothingShared.set(criterion, none);
  }

  #add(criterion: AssignmentCriterion, mentor: Mentor, column: Int32Array): void {
    if (criterion.kind === 'mentee_wish')
      for (const [i, wish] of this.wishing(mentor)) column[i]! += pointsFor(criterion, wishShare(wish)); // prettier-ignore
    if (criterion.kind === 'mentor_wish')
      for (const [i, wish] of this.wishedFor(mentor)) column[i]! += pointsFor(criterion, wishShare(wish)); // prettier-ignore
    const sides = sidesOf(criterion);
    if (!sides) return;
    const { isKnown, shared, those, of } = this.#inCommon.get(sides.name)!;
    if (!isKnown) return;
    const none = this.#nothingShared.get(criterion)!;
    if (criterion.kind === 'different')
      for (let i = 0; i < column.length; i++) column[i]! += none[i]!;
    for (const i of those)
      column[i]! += pointsFor(criterion, fulfilled(criterion, shared[i]!, of[i]!)) - none[i]!;
  }

  #addGiven(place: number, column: Int32Array): void {
    const { points, mentees } = this.problem;
    if (points === undefined) return;
    for (const [row, { id }] of mentees.entries()) {
      const given = points[row]![place] ?? null;
      const i = this.#at.get(id)!;
      if (given === null) column[i] = NOT_ALLOWED;
      else if (column[i] !== NOT_ALLOWED) column[i]! += given;
    }
  }
}
