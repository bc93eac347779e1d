import { checkStages } from './check-stages.js';
import { figuresOf } from './figures.js';
import { byId, placesOf, pointsBound, stayBonus } from './model.js';
import { PairScore } from './pair-score.js';
import type { AssignmentProblem } from './problem.js';
import type { AssignmentBreach, AssignmentCertificate, AssignmentProposal } from './proposal.js';
import { stablePairs } from './check-stable.js';
import { stagesOf } from './stages.js';

/** What certify looks at: what is claimed, and the prices that should prove it. */
export type CertifiableAssignment = Pick<
  AssignmentProposal,
  'mode' | 'pairs' | 'notPlaced' | 'figures' | 'proof'
>;

const membershipBreaches = (
  problem: AssignmentProblem,
  { pairs, notPlaced }: CertifiableAssignment,
): AssignmentBreach[] => {
  const breaches: AssignmentBreach[] = [];
  const mentees = new Set(problem.mentees.map((p) => p.id));
  const mentors = new Set(problem.mentors.map((p) => p.id));
  const times = new Map<string, number>();
  for (const id of [...pairs.map((p) => p.menteeId), ...notPlaced])
    times.set(id, (times.get(id) ?? 0) + 1);
  for (const [id, n] of times) {
    if (!mentees.has(id)) breaches.push({ code: 'breach.unknown_id', ids: [id] });
    if (n > 1) breaches.push({ code: 'breach.mentee_twice', ids: [id] });
  }
  for (const id of mentees)
    if (!times.has(id)) breaches.push({ code: 'breach.mentee_missing', ids: [id] });
  for (const { mentorId } of pairs)
    if (!mentors.has(mentorId)) breaches.push({ code: 'breach.unknown_id', ids: [mentorId] });
  return breaches;
};

/**
 * Recomputes from the input, one pair at a time and with none of the engine's code, whether a
 * proposal keeps rules and places, whether its figures are true, and whether its prices prove that
 * nothing better exists (for `stable`: whether it is the assignment that is best for every mentee).
 */
export const certifyAssignment = (
  problem: AssignmentProblem,
  proposal: CertifiableAssignment,
): AssignmentCertificate => {
  const breaches = membershipBreaches(problem, proposal);
  if (breaches.length > 0)
    return { holds: false, optimal: false, breaches, figures: proposal.figures };
  const score = new PairScore(problem);
  const mentees = byId(problem.mentees);
  const mentors = byId(problem.mentors);
  const m = mentors.length;
  const { pinned, rows, lo, hi } = placesOf(problem, mentees, mentors);
  const column = new Map(mentors.map((p, j) => [p.id, j]));
  const mentorOf = new Map(proposal.pairs.map((p) => [p.menteeId, column.get(p.mentorId)!]));
  const columnOf = mentees.map((p) => mentorOf.get(p.id) ?? -1);

  const points = mentees.map((mentee) =>
    mentors.map((mentor) =>
      score.forbids(mentee, mentor).length > 0 ? null : score.points(mentee, mentor),
    ),
  );
  const load = new Int32Array(m);
  for (const [i, j] of columnOf.entries()) {
    if (pinned[i]! >= 0 && pinned[i] !== j)
      breaches.push({ code: 'breach.pin', ids: [mentees[i]!.id] });
    if (j < 0) continue;
    load[j]!++;
    if (pinned[i]! < 0 && points[i]![j] === null)
      breaches.push({ code: 'breach.not_allowed', ids: [mentees[i]!.id, mentors[j]!.id] });
  }
  for (const [j, { id, maxMentees }] of mentors.entries())
    if (load[j]! > maxMentees) breaches.push({ code: 'breach.too_many', ids: [id] });

  const { figures, pairs } = figuresOf(
    {
      mentees,
      mentors,
      columnOf,
      isPinned: (i) => pinned[i]! >= 0,
      points: (i, j) => points[i]![j]!,
      countsBlocking: proposal.figures.blockingPairs !== null,
    },
    (i, j) => score.points(mentees[i]!, mentors[j]!),
  );
  const claimed = new Map(proposal.pairs.map((p) => [p.menteeId, p]));
  for (const pair of pairs) {
    const claim = claimed.get(pair.menteeId)!;
    if (claim.points !== pair.points || claim.wish !== pair.wish)
      breaches.push({ code: 'breach.points', ids: [pair.menteeId] });
  }
  if (JSON.stringify(figures) !== JSON.stringify(proposal.figures))
    breaches.push({ code: 'breach.figures' });

  const isOptimal = (): boolean => {
    const { mode, proof } = proposal;
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
    const stages = stagesOf(mode, m, pointsBound(problem), levels, wishes);
    return checkStages({ mentees, mentors, worth, rows, lo, hi, columnOf, stages, proof });
  };
  const holds = breaches.length === 0;
  return { holds, optimal: holds && isOptimal(), breaches, figures };
};
