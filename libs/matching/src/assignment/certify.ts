import { stablePairs } from './check-stable.js';
import { checkStages } from './check-stages.js';
import { certifyByColumns } from './large/certify-by-columns.js';
import { pointsBound, stayBonus } from './model.js';
import { PairScore } from './pair-score.js';
import type { AssignmentProblem } from './problem.js';
import type { AssignmentCertificate } from './proposal.js';
import {
  countAnew,
  membershipBreaches,
  seatBreaches,
  seatedIn,
  type CertifiableAssignment,
} from './seated.js';
import { stagesOf } from './stages.js';
import { isByPoints } from './validate.js';

/** The certificate's own table of all pairs, and another as large for what staying is worth. */
const MOST_IN_TABLE = 10_000_000;

/** Pair by pair, all in memory. */
export const certifyByPairs = (
  problem: AssignmentProblem,
  proposal: CertifiableAssignment,
): AssignmentCertificate => {
  const score = new PairScore(problem);
  const seated = seatedIn(problem, proposal);
  const { mentees, mentors, columnOf, places } = seated;
  const points = mentees.map((mentee) =>
    mentors.map((mentor) =>
      score.forbids(mentee, mentor).length > 0 ? null : score.points(mentee, mentor),
    ),
  );
  const pointsOf = (i: number, j: number): number | null => points[i]![j]!;
  const counts = proposal.figures.blockingPairs !== null;
  const counted = countAnew(seated, score, proposal, counts ? pointsOf : null, null);
  const breaches = [...seatBreaches(seated, score), ...counted.breaches];

  const isOptimal = (): boolean => {
    const { mode, proof } = proposal;
    const { rows, lo, hi } = places;
    if (mode === 'stable') {
      const best = stablePairs({ mentees, mentors, points, rows, hi });
      return [...rows].every((i) => best[i] === columnOf[i]);
    }
    if (proof === null) return false;
    const stays = stayBonus(problem);
    const worth = points.map((row, i) =>
      row.map((value, j) =>
        value !== null && stays.get(mentees[i]!.id)?.mentorId === mentors[j]!.id
          ? value + problem.current!.gainToMove!
          : value,
      ),
    );
    const all = [...rows].flatMap((i) => worth[i]!.filter((value) => value !== null));
    const levels = mode === 'fair' ? [...new Set(all)].sort((a, b) => a - b) : [];
    const wishes = Math.max(0, ...mentees.map((p) => p.wishes?.length ?? 0));
    const stages = stagesOf(mode, mentors.length, pointsBound(problem), levels, wishes);
    return checkStages({ mentees, mentors, worth, rows, lo, hi, columnOf, stages, proof });
  };
  const holds = breaches.length === 0;
  return { holds, optimal: holds && isOptimal(), breaches, figures: counted.figures };
};

/**
 * Recomputes from the input, one pair at a time and with none of the engine's code, whether a
 * proposal keeps rules and places, whether its figures are true, and whether its prices prove that
 * nothing better exists (for `stable`: whether it is the assignment that is best for every mentee).
 * Many pairs, in a mode that is one sum of points, are looked at mentor by mentor without a table.
 */
export const certifyAssignment = (
  problem: AssignmentProblem,
  proposal: CertifiableAssignment,
): AssignmentCertificate => {
  const breaches = membershipBreaches(problem, proposal);
  if (breaches.length > 0)
    return { holds: false, optimal: false, breaches, figures: proposal.figures };
  const { mode } = proposal;
  const pairs = problem.mentees.length * problem.mentors.length;
  return pairs > MOST_IN_TABLE && isByPoints(mode)
    ? certifyByColumns(problem, { ...proposal, mode })
    : certifyByPairs(problem, proposal);
};
