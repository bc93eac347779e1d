import { wishOf } from './criteria.js';
import { compareLiking, NOT_WISHED, Ranks } from './preferences.js';
import type { Mentee, Mentor } from './problem.js';
import type { AssignedPair, AssignmentFigures } from './proposal.js';

export interface Assigned {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** The mentor of each mentee, by place; below 0: none. */
  readonly columnOf: ArrayLike<number>;
  readonly isPinned: (row: number) => boolean;
  /** Points of a pair; null if it may not be. Always asked row by row. */
  readonly points: (row: number, column: number) => number | null;
  /** It takes a look at every pair. */
  readonly countsBlocking: boolean;
  /** Hears how many mentees are counted, and ends the counting of blocking pairs by answering false. */
  readonly goesOn?: (counted: number) => boolean;
}

/** The mentor's least liked mentee who could go, as (rank, points); null: there is room. */
const weakestOf = (a: Assigned, pairPoints: readonly number[]) => {
  const ranks = new Ranks(a.mentors);
  const liked = new Int32Array(a.mentors.length);
  const load = new Int32Array(a.mentors.length);
  const weakest: ({ rank: number; points: number } | null)[] = a.mentors.map(() => null);
  for (const [i, mentee] of a.mentees.entries()) {
    const j = a.columnOf[i]!;
    if (j < 0) continue;
    load[j]!++;
    if (a.isPinned(i)) continue;
    const rank = ranks.ofMentors(mentee, liked)[j]!;
    const points = pairPoints[i]!;
    const now = weakest[j];
    if (!now || compareLiking(now.rank, now.points, rank, points) < 0)
      weakest[j] = { rank, points };
  }
  return { ranks, load, weakest };
};

/** Pairs who would both rather have each other; a free place likes everybody. Null if ended. */
const countBlocking = (a: Assigned, pairPoints: readonly number[]): number | null => {
  const { ranks, load, weakest } = weakestOf(a, pairPoints);
  const m = a.mentors.length;
  const liking = new Int32Array(m);
  const liked = new Int32Array(m);
  let blocking = 0;
  for (const [i, mentee] of a.mentees.entries()) {
    if (a.isPinned(i)) continue;
    if (a.goesOn?.(i) === false) return null;
    const own = a.columnOf[i]!;
    ranks.ofMentee(mentee, liking);
    ranks.ofMentors(mentee, liked);
    const rank = own < 0 ? NOT_WISHED : liking[own]!;
    for (let j = 0; j < m; j++) {
      if (j === own || liking[j]! > rank) continue;
      const points = a.points(i, j);
      if (points === null) continue;
      if (own >= 0 && compareLiking(liking[j]!, points, rank, pairPoints[i]!) >= 0) continue;
      if (load[j]! < a.mentors[j]!.maxMentees) blocking++;
      else {
        const worst = weakest[j];
        if (worst && compareLiking(liked[j]!, points, worst.rank, worst.points) < 0) blocking++;
      }
    }
  }
  return blocking;
};

const wishFigures = (a: Assigned) => {
  const wishes: number[] = [];
  let notWished = 0;
  let withoutWishes = 0;
  for (const [i, mentee] of a.mentees.entries()) {
    for (let tier = wishes.length; tier < (mentee.wishes?.length ?? 0); tier++) wishes.push(0);
    const mentor = a.mentors[a.columnOf[i]!];
    if (!mentor) continue;
    const wish = wishOf(mentee.wishes, mentor.id);
    if (wish !== null) wishes[wish - 1]!++;
    else if (mentee.wishes?.some((tier) => tier.length > 0)) notWished++;
    else withoutWishes++;
  }
  return { wishes, notWished, withoutWishes };
};

/** @param pointsOf points of the pair a mentee is in, whether or not rules would allow it */
export const figuresOf = (
  a: Assigned,
  pointsOf: (row: number, column: number) => number,
): { pairs: AssignedPair[]; notPlaced: string[]; figures: AssignmentFigures } => {
  const pairPoints = a.mentees.map((_, i) =>
    a.columnOf[i]! < 0 ? 0 : pointsOf(i, a.columnOf[i]!),
  );
  const pairs = a.mentees.flatMap((mentee, i) => {
    const mentor = a.mentors[a.columnOf[i]!];
    if (!mentor) return [];
    const wish = wishOf(mentee.wishes, mentor.id);
    return [{ menteeId: mentee.id, mentorId: mentor.id, points: pairPoints[i]!, wish }];
  });
  const notPlaced = a.mentees.flatMap((mentee, i) => (a.columnOf[i]! < 0 ? [mentee.id] : []));
  const load = new Int32Array(a.mentors.length);
  for (let i = 0; i < a.mentees.length; i++) if (a.columnOf[i]! >= 0) load[a.columnOf[i]!]!++;
  const figures: AssignmentFigures = {
    points: pairs.reduce((sum, pair) => sum + pair.points, 0),
    notPlaced: notPlaced.length,
    belowMinimum: a.mentors.reduce(
      (sum, { minMentees = 0 }, j) => sum + Math.max(0, minMentees - load[j]!),
      0,
    ),
    worst: pairs.reduce<number | null>((w, { points }) => Math.min(w ?? points, points), null),
    ...wishFigures(a),
    blockingPairs: a.countsBlocking ? countBlocking(a, pairPoints) : null,
    loads: a.mentors.map(({ id }, j) => ({ mentorId: id, mentees: load[j]! })),
  };
  return { pairs, notPlaced, figures };
};
