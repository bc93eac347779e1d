import { figuresOf } from './figures.js';
import { byId, placesOf, type Places } from './model.js';
import type { PairScore } from './pair-score.js';
import type { AssignmentProblem, Mentee, Mentor } from './problem.js';
import type { AssignmentBreach, AssignmentFigures, AssignmentProposal } from './proposal.js';

/** What certify looks at: what is claimed, and the prices that should prove it. */
export type CertifiableAssignment = Pick<
  AssignmentProposal,
  'mode' | 'pairs' | 'notPlaced' | 'figures' | 'proof'
>;

/** A proposal by places: everybody sorted by id. */
export interface Seated {
  readonly problem: AssignmentProblem;
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** The mentor of each mentee, by place; −1: none. */
  readonly columnOf: readonly number[];
  readonly places: Places;
}

export const membershipBreaches = (
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

export const seatedIn = (problem: AssignmentProblem, { pairs }: CertifiableAssignment): Seated => {
  const mentees = byId(problem.mentees);
  const mentors = byId(problem.mentors);
  const places = placesOf(problem, mentees, mentors);
  const column = new Map(mentors.map((p, j) => [p.id, j]));
  const mentorOf = new Map(pairs.map((p) => [p.menteeId, column.get(p.mentorId)!]));
  const columnOf = mentees.map((p) => mentorOf.get(p.id) ?? -1);
  return { problem, mentees, mentors, columnOf, places };
};

export const seatBreaches = (
  { mentees, mentors, columnOf, places }: Seated,
  score: PairScore,
): AssignmentBreach[] => {
  const breaches: AssignmentBreach[] = [];
  const load = new Int32Array(mentors.length);
  for (const [i, j] of columnOf.entries()) {
    const pinned = places.pinned[i]!;
    if (pinned >= 0 && pinned !== j) breaches.push({ code: 'breach.pin', ids: [mentees[i]!.id] });
    if (j < 0) continue;
    load[j]!++;
    if (pinned < 0 && score.forbids(mentees[i]!, mentors[j]!).length > 0)
      breaches.push({ code: 'breach.not_allowed', ids: [mentees[i]!.id, mentors[j]!.id] });
  }
  for (const [j, { id, maxMentees }] of mentors.entries())
    if (load[j]! > maxMentees) breaches.push({ code: 'breach.too_many', ids: [id] });
  return breaches;
};

/** The figures of a proposal, counted anew, and what it claims otherwise. */
export const countAnew = (
  { mentees, mentors, columnOf, places }: Seated,
  score: PairScore,
  proposal: CertifiableAssignment,
  /** Points of a pair; null if it may not be. Null: blocking pairs are not counted. */
  points: ((i: number, j: number) => number | null) | null,
  blockingPairs: number | null,
): { figures: AssignmentFigures; breaches: AssignmentBreach[] } => {
  const breaches: AssignmentBreach[] = [];
  const counted = figuresOf(
    {
      mentees,
      mentors,
      columnOf,
      isPinned: (i) => places.pinned[i]! >= 0,
      points: points ?? (() => null),
      countsBlocking: points !== null,
    },
    (i, j) => score.points(mentees[i]!, mentors[j]!),
  );
  const claimed = new Map(proposal.pairs.map((p) => [p.menteeId, p]));
  for (const pair of counted.pairs) {
    const claim = claimed.get(pair.menteeId)!;
    if (claim.points !== pair.points || claim.wish !== pair.wish)
      breaches.push({ code: 'breach.points', ids: [pair.menteeId] });
  }
  const figures = points === null ? { ...counted.figures, blockingPairs } : counted.figures;
  if (JSON.stringify(figures) !== JSON.stringify(proposal.figures))
    breaches.push({ code: 'breach.figures' });
  return { figures, breaches };
};
