import { Random } from '../../src/grouping/random.js';
import type { AssignmentProblem } from '../../src/index.js';

const TOPICS = ['ai', 'design', 'energy', 'health', 'law', 'music', 'robots', 'space', 'water'];

/** Topics, faculty, hours, popularity, waiting; about one pair in seven is not allowed; ties. */
export const realistic = (n: number, m: number, seed = 1): AssignmentProblem => {
  const random = new Random(seed);
  const some = <T>(items: readonly T[], count: number): T[] =>
    Array.from(new Set(Array.from({ length: count }, () => items[random.below(items.length)]!)));
  const hours = [110, 212, 314, 410, 512];
  const common = (i: number) => ({
    attributes: {
      topics: random.below(9) === 0 ? [] : some(TOPICS, 3),
      faculty: ['arts', 'science', 'law', null][random.below(4)]!,
      refuses: `f${random.below(7)}`,
      weeks: random.below(10),
      years: (i * 7) % 12,
    },
    slots: random.below(5) === 0 ? null : some(hours, 3),
  });
  const mentors = Array.from({ length: m }, (_, j) => ({
    id: `m${j}`,
    ...common(j),
    minMentees: j % 5 === 0 ? 1 : 0,
    maxMentees: 1 + random.below(Math.ceil((2 * n) / m) - 1),
    wishes: [] as string[][],
  }));
  const mentees = Array.from({ length: n }, (_, i) => ({
    id: `s${i}`,
    ...common(i),
    wishes: some(mentors.map((p) => p.id), random.below(4)).map((id) => [id]), // prettier-ignore
  }));
  return {
    mentees,
    mentors,
    rules: [{ kind: 'different', attribute: 'refuses' }],
    criteria: [
      { kind: 'same', attribute: 'topics', weight: 3 },
      { kind: 'same', attribute: 'faculty', weight: 1 },
      { kind: 'hours', weight: 2 },
      { kind: 'mentee_wish', weight: 3 },
      { kind: 'waiting', attribute: 'weeks', weight: 1 },
      { kind: 'experience', attribute: 'years', weight: 1 },
    ],
  };
};

const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  const random = new Random(seed);
  return items
    .map((item) => ({ item, key: random.bits() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
};

export const inAnotherOrder = (problem: AssignmentProblem): AssignmentProblem => ({
  ...problem,
  mentees: shuffled(problem.mentees, 5),
  mentors: shuffled(problem.mentors, 6),
  criteria: shuffled(problem.criteria ?? [], 7),
});

/** Places that are filled already, some of them by people who are free to move for a gain. */
export const filled = ({ mentees, mentors, ...rest }: AssignmentProblem, gain: number | null) => ({
  ...rest,
  mentees,
  mentors,
  current: {
    pairs: mentees.flatMap(({ id }, i) =>
      i % 2 === 0 ? [{ menteeId: id, mentorId: mentors[(i * 7) % mentors.length]!.id }] : [],
    ),
    gainToMove: gain,
  },
});

/** With something of everything that says which pairs may be. */
export const entangled = (n: number, m: number, seed: number): AssignmentProblem => {
  const problem = realistic(n, m, seed);
  const pair = (i: number, j: number) => ({
    menteeId: problem.mentees[i]!.id,
    mentorId: problem.mentors[j]!.id,
  });
  const every = (from: number) => Array.from({ length: m - 1 }, (_, j) => pair(3 * j + from, j));
  return {
    ...problem,
    vetoes: every(0),
    neverAgain: every(1),
    exempt: every(2),
    pins: [pair(n - 1, 0), pair(n - 2, m - 1)],
  };
};
