import { wishOf } from '../criteria.js';
import type { PairScore } from '../pair-score.js';
import { NOT_WISHED } from '../preferences.js';
import type { Seated } from '../seated.js';
import { NOT_ALLOWED, ScoreColumns } from './score-columns.js';

interface Question extends Seated {
  readonly score: PairScore;
  /** Where each mentee may stay, and what that is worth. */
  readonly stays: ReadonlyMap<string, { readonly mentorId: string }>;
  readonly gain: number;
  /** The price of each mentor, and what leaving somebody out costs; null: nothing to be proven. */
  readonly prices: readonly number[] | null;
  readonly out: number;
  readonly countsBlocking: boolean;
}

export interface Answer {
  /** By these prices nobody has anything better than what they have. */
  readonly isLeast: boolean;
  readonly blockingPairs: number;
}

/** Whom a mentor with no free place would rather lose; points −∞ where nobody could go. */
interface Weakest {
  readonly wish: number;
  readonly points: number;
}

const NOBODY: Weakest = { wish: -1, points: Infinity };
const ANYBODY: Weakest = { wish: Infinity, points: -Infinity };

const weakestOf = (q: Question, points: Float64Array): Weakest[] => {
  const load = q.mentors.map(() => 0);
  const weakest = q.mentors.map(() => NOBODY);
  for (const [i, { id }] of q.mentees.entries()) {
    const j = q.columnOf[i]!;
    if (j < 0) continue;
    load[j]!++;
    if (q.places.pinned[i]! >= 0) continue;
    const wish = wishOf(q.mentors[j]!.wishes, id) ?? NOT_WISHED;
    const { wish: w, points: p } = weakest[j]!;
    if (wish > w || (wish === w && points[i]! < p)) weakest[j] = { wish, points: points[i]! };
  }
  return weakest.map((one, j) => (load[j]! < q.mentors[j]!.maxMentees ? ANYBODY : one));
};

/** Looks at every pair once, mentor by mentor: no table of all pairs is made. */
export const checkColumns = (q: Question): Answer => {
  const { mentees, mentors, columnOf, score, stays, gain, prices, out, countsBlocking } = q;
  const n = mentees.length;
  const isFree = Uint8Array.from(mentees, (_, i) => (q.places.pinned[i]! >= 0 ? 0 : 1));
  const points = new Float64Array(n).fill(-Infinity);
  const wish = new Int32Array(n).fill(NOT_WISHED);
  /** What everybody has, reduced by the price. */
  const reduced = new Float64Array(n).fill(out);
  for (const [i, mentee] of mentees.entries()) {
    const j = columnOf[i]!;
    const mentor = mentors[j];
    if (!mentor) continue;
    points[i] = score.points(mentee, mentor);
    wish[i] = wishOf(mentee.wishes, mentor.id) ?? NOT_WISHED;
    const staying = stays.get(mentee.id)?.mentorId === mentor.id ? gain : 0;
    reduced[i] = -points[i] - staying - (prices?.[j] ?? 0);
  }
  const stayingAt = Map.groupBy(
    [...mentees.keys()].filter((i) => stays.has(mentees[i]!.id)),
    (i) => stays.get(mentees[i]!.id)!.mentorId,
  );
  const weakest = weakestOf(q, points);
  const columns = new ScoreColumns(q.problem, mentees);
  const placeOf = new Map(q.problem.mentors.map((mentor, place) => [mentor.id, place]));
  const column = new Int32Array(n);
  const likes = new Int32Array(n).fill(NOT_WISHED);
  const liked = new Int32Array(n).fill(NOT_WISHED);
  let isLeast = prices !== null;
  for (let i = 0; i < n; i++) if (isFree[i] === 1 && reduced[i]! > out) isLeast = false;
  let blockingPairs = 0;

  /** Who would rather have the mentor than what they have, and the mentor rather them. */
  const blockingWith = (j: number): number => {
    const { wish: leastWish, points: leastPoints } = weakest[j]!;
    let blocking = 0;
    for (let i = 0; i < n; i++) {
      if (likes[i]! > wish[i]! || isFree[i] === 0) continue;
      const value = column[i]!;
      if (value === NOT_ALLOWED || columnOf[i] === j) continue;
      if (likes[i] === wish[i] && value <= points[i]!) continue;
      if (liked[i]! < leastWish || (liked[i] === leastWish && value > leastPoints)) blocking++;
    }
    return blocking;
  };

  const isLeastWith = (mentorId: string, price: number): boolean => {
    for (let i = 0; i < n; i++) {
      const value = column[i]!;
      if (-value - price < reduced[i]! && value !== NOT_ALLOWED && isFree[i] === 1) return false;
    }
    const better = (i: number): boolean =>
      isFree[i] === 1 && column[i] !== NOT_ALLOWED && -column[i]! - gain - price < reduced[i]!;
    return !(stayingAt.get(mentorId) ?? []).some(better);
  };

  for (const [j, mentor] of mentors.entries()) {
    if (!isLeast && !countsBlocking) break;
    columns.fill(mentor, placeOf.get(mentor.id)!, column);
    if (isLeast) isLeast = isLeastWith(mentor.id, prices![j]!);
    if (!countsBlocking) continue;
    for (const [i, rank] of columns.wishing(mentor)) likes[i] = rank;
    for (const [i, rank] of columns.wishedFor(mentor)) liked[i] = rank;
    blockingPairs += blockingWith(j);
    for (const [i] of columns.wishing(mentor)) likes[i] = NOT_WISHED;
    for (const [i] of columns.wishedFor(mentor)) liked[i] = NOT_WISHED;
  }
  return { isLeast, blockingPairs };
};
