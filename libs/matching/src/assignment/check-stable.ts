import { wishOf } from './criteria.js';
import type { Mentee, Mentor } from './problem.js';

interface Market {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly points: readonly (readonly (number | null)[])[];
  readonly rows: ArrayLike<number>;
  readonly hi: ArrayLike<number>;
}

/**
 * The stable assignment that is best for every mentee, in another way than the engine's: all who
 * have no place ask at once, each mentor keeps the best, until nobody asks. There is only one such
 * assignment once equals are told apart by id, so both ways must agree.
 */
export const stablePairs = ({ mentees, mentors, points, rows, hi }: Market): number[] => {
  const liking = (wish: number | null, value: number): [number, number] => [wish ?? Infinity, -value]; // prettier-ignore
  const compare = (a: [number, number], b: [number, number]): number => {
    if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
    return a[1] - b[1];
  };
  const left = new Map(
    Array.from(rows, (i) => {
      const like = (j: number) =>
        liking(wishOf(mentees[i]!.wishes, mentors[j]!.id), points[i]![j]!);
      const possible = [...mentors.keys()].filter((j) => points[i]![j] !== null && hi[j]! > 0);
      return [i, possible.sort((a, b) => compare(like(a), like(b)) || a - b)] as const;
    }),
  );
  const held: number[][] = mentors.map(() => []);
  const at = mentees.map(() => -1);
  for (;;) {
    const asking = [...left.keys()].filter((i) => at[i] === -1 && left.get(i)!.length > 0);
    if (asking.length === 0) return at;
    for (const i of asking) held[left.get(i)!.shift()!]!.push(i);
    for (const [j, here] of held.entries()) {
      const like = (i: number) =>
        liking(wishOf(mentors[j]!.wishes, mentees[i]!.id), points[i]![j]!);
      here.sort((a, b) => compare(like(a), like(b)) || a - b);
      for (const gone of here.splice(hi[j]!)) at[gone] = -1;
      for (const i of here) at[i] = j;
    }
  }
};
