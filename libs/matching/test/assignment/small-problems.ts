import fc from 'fast-check';
import type { AssignmentProblem, AssignmentProposal } from '../../src/index.js';

const id = (kind: string, i: number): string => `${kind}${String(i).padStart(2, '0')}`;
export const menteeId = (i: number): string => id('s', i);
export const mentorId = (j: number): string => id('m', j);

/** Points that give no ties, some ties, or little else. */
const points = (size: number): fc.Arbitrary<(number | null)[]> =>
  fc.constantFrom(2, 7, 1000).chain((range) =>
    fc.array(
      fc.option(fc.integer({ min: -Math.floor(range / 4), max: range }), {
        nil: null,
        freq: 4,
      }),
      { minLength: size, maxLength: size },
    ),
  );

const places = fc
  .tuple(fc.constantFrom(0, 0, 0, 1, 2), fc.constantFrom(0, 1, 1, 2))
  .map(([minMentees, more]) => ({ minMentees, maxMentees: minMentees + more }));

const wishes = (ids: string[]) =>
  fc
    .shuffledSubarray(ids)
    .chain((some) =>
      fc
        .integer({ min: 1, max: 2 })
        .map((size) =>
          some.flatMap((_, at) => (at % size === 0 ? [some.slice(at, at + size)] : [])),
        ),
    );

/** At most five mentees and four mentors: places, minimums, pairs that may not be, pins, ties. */
export const smallProblems: fc.Arbitrary<AssignmentProblem> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([n, m]) => {
    const menteeIds = Array.from({ length: n }, (_, i) => menteeId(i));
    const mentorIds = Array.from({ length: m }, (_, j) => mentorId(j));
    return fc
      .record({
        rows: fc.array(points(m), { minLength: n, maxLength: n }),
        places: fc.array(places, { minLength: m, maxLength: m }),
        pin: fc.option(fc.tuple(fc.nat(n - 1), fc.nat(m - 1)), { freq: 2 }),
        menteeWishes: fc.array(wishes(mentorIds), { minLength: n, maxLength: n }),
        mentorWishes: fc.array(wishes(menteeIds), { minLength: m, maxLength: m }),
      })
      .map(({ rows, places: sizes, pin, menteeWishes, mentorWishes }) => {
        const [i, j] = pin ?? [-1, -1];
        const canPin = pin !== null && sizes[j]!.maxMentees > 0 && rows[i]![j] !== null;
        return {
          mentees: menteeIds.map((person, at) => ({
            id: person,
            attributes: {},
            slots: null,
            wishes: menteeWishes[at]!,
          })),
          mentors: mentorIds.map((person, at) => ({
            id: person,
            attributes: {},
            slots: null,
            wishes: mentorWishes[at]!,
            ...sizes[at]!,
          })),
          points: rows,
          pins: canPin ? [{ menteeId: menteeId(i), mentorId: mentorId(j) }] : [],
        };
      });
  });

/** For each mentee the place of a mentor, or −1. */
export type Choice = readonly number[];

/** Every assignment that keeps pins, places and what is allowed. */
export const allChoices = (problem: AssignmentProblem): Choice[] => {
  const pinned = new Map(problem.pins?.map((p) => [p.menteeId, p.mentorId]));
  const load = problem.mentors.map(() => 0);
  const found: Choice[] = [];
  const choose = (chosen: number[]): void => {
    const i = chosen.length;
    const mentee = problem.mentees[i];
    if (!mentee) {
      found.push([...chosen]);
      return;
    }
    const pin = pinned.get(mentee.id);
    if (pin === undefined) choose([...chosen, -1]);
    for (const [j, mentor] of problem.mentors.entries()) {
      if (pin === undefined ? problem.points![i]![j] === null : pin !== mentor.id) continue;
      if (load[j]! >= mentor.maxMentees) continue;
      load[j]!++;
      choose([...chosen, j]);
      load[j]!--;
    }
  };
  choose([]);
  return found;
};

export const choiceOf = (problem: AssignmentProblem, proposal: AssignmentProposal): Choice => {
  const mentorOf = new Map(proposal.pairs.map((p) => [p.menteeId, p.mentorId]));
  return problem.mentees.map((mentee) =>
    problem.mentors.findIndex((mentor) => mentor.id === mentorOf.get(mentee.id)),
  );
};

export const shortOf = ({ mentors }: AssignmentProblem, choice: Choice): number =>
  mentors.reduce((sum, { minMentees = 0 }, j) => {
    const load = choice.filter((at) => at === j).length;
    return sum + Math.max(0, minMentees - load);
  }, 0);

export const sumOf = ({ points: rows }: AssignmentProblem, choice: Choice): number =>
  choice.reduce((sum, j, i) => sum + (j < 0 ? 0 : (rows![i]![j] ?? 0)), 0);

export const outOf = (choice: Choice): number => choice.filter((j) => j < 0).length;
