import { compareLiking, Ranks } from './preferences.js';
import type { Model } from './model.js';
import { FREE, neverOf, OUT } from './seats.js';

interface Held {
  readonly row: number;
  readonly rank: number;
  readonly points: number;
}

/**
 * Deferred acceptance with places (Gale and Shapley): mentees ask in the order of their liking, a
 * mentor holds the best so far and lets the worst go. Equally liked are taken by id. What comes out
 * has no blocking pair, and no mentee could do better in any assignment without one.
 *
 * @returns the mentor of each mentee to be placed, and whether the run came to its end
 */
export const deferAcceptance = (model: Model, step: (placed: number) => boolean) => {
  const { costs, mentees, mentors, places } = model;
  const m = mentors.length;
  const never = neverOf(costs);
  const ranks = new Ranks(mentors);
  const liking = new Int32Array(m);
  const liked = new Int32Array(m);
  const columnOf = new Int32Array(mentees.length).fill(FREE);
  const held: Held[][] = mentors.map(() => []);
  const lists = new Map<number, Int32Array>();
  const asked = new Int32Array(mentees.length);

  const listOf = (row: number): Int32Array => {
    const known = lists.get(row);
    if (known) return known;
    const mine = ranks.ofMentee(mentees[row]!, liking);
    const at = (j: number): number => costs[row * m + j]!;
    const list = Int32Array.from(mentors.keys())
      .filter((j) => at(j) !== never && places.hi[j]! > 0)
      .sort((a, b) => compareLiking(mine[a]!, -at(a), mine[b]!, -at(b)) || a - b);
    lists.set(row, list);
    return list;
  };

  const worseOf = (a: Held, b: Held): Held =>
    (compareLiking(a.rank, a.points, b.rank, b.points) || a.row - b.row) > 0 ? a : b;

  const waiting = [...places.rows].reverse();
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    if (!step(places.rows.length - waiting.length)) return { columnOf, complete: false };
    const column = listOf(row)[asked[row]!++];
    if (column === undefined) {
      columnOf[row] = OUT;
      continue;
    }
    const rank = ranks.ofMentors(mentees[row]!, liked)[column]!;
    const here = held[column]!;
    here.push({ row, rank, points: -costs[row * m + column]! });
    columnOf[row] = column;
    if (here.length <= places.hi[column]!) continue;
    const gone = here.reduce(worseOf);
    here.splice(here.indexOf(gone), 1);
    columnOf[gone.row] = FREE;
    waiting.push(gone.row);
  }
  return { columnOf, complete: true };
};
