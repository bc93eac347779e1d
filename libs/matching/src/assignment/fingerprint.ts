import { canonical, hash } from '../grouping/fingerprint.js';
import { byId } from './model.js';
import type { AssignmentProblem, Mentee, Mentor } from './problem.js';

/** Given points in the order of ids, folded into one number a lane. */
const foldPoints = (problem: AssignmentProblem): number[] => {
  const { mentees, mentors, points } = problem;
  if (points === undefined) return [];
  const row = new Map(mentees.map((p, i) => [p.id, i]));
  const column = new Map(mentors.map((p, j) => [p.id, j]));
  const columns = Int32Array.from(byId(mentors), (p) => column.get(p.id)!);
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (const { id } of byId(mentees)) {
    const given = points[row.get(id)!]!;
    for (const j of columns) {
      const value = given[j] ?? 0x7fffffff;
      a = Math.imul(a ^ value, 2654435761) ^ (a >>> 15);
      b = Math.imul(b ^ value, 1597334677) ^ (b >>> 13);
    }
  }
  return [a >>> 0, b >>> 0];
};

/** Wishes are ranked: their order counts, within a tier it does not. */
const ofPerson = <P extends Mentee | Mentor>(person: P): string =>
  hash(
    JSON.stringify(
      canonical({ ...person, wishes: person.wishes?.map((tier, rank) => ({ rank, tier })) }),
    ),
  );

/** Tells whether two runs had the same input, in whatever order. Not for security. */
export const assignmentFingerprint = (problem: AssignmentProblem): string =>
  hash(
    JSON.stringify(
      canonical({
        ...problem,
        mentees: problem.mentees.map(ofPerson),
        mentors: problem.mentors.map(ofPerson),
        points: undefined,
        folded: foldPoints(problem).map((value, lane) => ({ lane, value })),
      }),
    ),
  );
