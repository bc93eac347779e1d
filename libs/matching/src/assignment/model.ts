import { pairKey } from './pair-score.js';
import { POINTS_PER_WEIGHT } from './criteria.js';
import type { AssignmentProblem, Mentee, Mentor, Pair } from './problem.js';
import { FORBIDDEN } from './score-rows.js';
import { neverOf, type Costs } from './seats.js';
import { WorthRows } from './worth-rows.js';

/** Everybody sorted by id, so that the order of the input is nothing. */
export interface Market {
  readonly problem: AssignmentProblem;
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** No pair costs more or less than this. */
  readonly bound: number;
  readonly places: Places;
}

/** The problem in typed arrays, with a table of all pairs. */
export interface Model extends Market {
  /** Minus the points of each pair, minus what staying is worth. */
  readonly costs: Costs;
  /** Whoever is asked after the row count was not filled: the run was ended. */
  readonly complete: boolean;
}

/** What is left of the mentors' places when those who stay have theirs. */
export interface Places {
  /** The mentor each mentee stays with; −1 for those to be placed. */
  readonly pinned: Int32Array;
  /** Those to be placed. */
  readonly rows: Int32Array;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
}

export const byId = <P extends { readonly id: string }>(people: readonly P[]): P[] =>
  [...people].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Pins, and the places that are filled already where nobody is to move. */
export const stayingPairs = (problem: AssignmentProblem): readonly Pair[] => {
  const { pins = [], current, vetoes = [], neverAgain = [] } = problem;
  if (!current || current.gainToMove !== null) return pins;
  const never = new Set([...vetoes, ...neverAgain].map((p) => pairKey(p.menteeId, p.mentorId)));
  const pinned = new Set(pins.map((p) => p.menteeId));
  const mentees = new Set(problem.mentees.map((p) => p.id));
  const left = new Map(problem.mentors.map((p) => [p.id, p.maxMentees]));
  for (const { mentorId } of pins) left.set(mentorId, left.get(mentorId)! - 1);
  const stay = [...current.pairs].sort((a, b) => (a.menteeId < b.menteeId ? -1 : 1));
  const kept = stay.filter(({ menteeId, mentorId }) => {
    const free = left.get(mentorId) ?? 0;
    const here = mentees.has(menteeId) && !pinned.has(menteeId);
    if (!here || free <= 0 || never.has(pairKey(menteeId, mentorId))) return false;
    left.set(mentorId, free - 1);
    return true;
  });
  return [...pins, ...kept];
};

export const placesOf = (
  problem: AssignmentProblem,
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
): Places => {
  const row = new Map(mentees.map((p, i) => [p.id, i]));
  const column = new Map(mentors.map((p, j) => [p.id, j]));
  const pinned = new Int32Array(mentees.length).fill(-1);
  const lo = Int32Array.from(mentors, (p) => p.minMentees ?? 0);
  const hi = Int32Array.from(mentors, (p) => p.maxMentees);
  for (const { menteeId, mentorId } of stayingPairs(problem)) {
    const j = column.get(mentorId)!;
    pinned[row.get(menteeId)!] = j;
    lo[j] = Math.max(0, lo[j]! - 1);
    hi[j]!--;
  }
  const rows = Int32Array.from([...mentees.keys()].filter((i) => pinned[i] === -1));
  return { pinned, rows, lo, hi };
};

/** How far from 0 the points of a pair can be, with what staying is worth. */
export const pointsBound = ({ criteria = [], points = [], current }: AssignmentProblem): number => {
  let given = 0;
  for (const row of points)
    for (let j = 0; j < row.length; j++) given = Math.max(given, Math.abs(row[j] ?? 0));
  const parts = criteria.map(({ weight }) => Math.ceil(POINTS_PER_WEIGHT * weight));
  return parts.reduce((sum, part) => sum + part, given + (current?.gainToMove ?? 0));
};

/** Where each mentee may stay with a gain: the present mentor and what staying is worth. */
export const stayBonus = ({ current }: AssignmentProblem): ReadonlyMap<string, Pair> =>
  new Map(current && current.gainToMove !== null ? current.pairs.map((p) => [p.menteeId, p]) : []);

export const openMarket = (problem: AssignmentProblem): Market => {
  const mentees = byId(problem.mentees);
  const mentors = byId(problem.mentors);
  const places = placesOf(problem, mentees, mentors);
  return { problem, mentees, mentors, bound: pointsBound(problem), places };
};

/** @param step hears how many mentees have their points, and ends the work by answering false */
export const compileAssignment = (
  problem: AssignmentProblem,
  step: (done: number) => boolean,
): Model => {
  const market = openMarket(problem);
  const { mentees, mentors, bound } = market;
  const m = mentors.length;
  const size = mentees.length * m;
  const costs = bound < 0x7fff ? new Int16Array(size) : new Int32Array(size);
  const never = neverOf(costs);
  costs.fill(never);
  const worth = new WorthRows(problem, mentors, stayBonus(problem));
  const points = new Int32Array(m);
  let complete = true;
  for (const [i, mentee] of mentees.entries()) {
    complete = step(i);
    if (!complete) break;
    worth.fill(mentee, points);
    const base = i * m;
    for (let j = 0; j < m; j++) if (points[j] !== FORBIDDEN) costs[base + j] = -points[j]!;
  }
  return { ...market, costs, complete };
};
