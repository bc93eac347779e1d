import { notFound } from '#kernel';
import { PairScore, type Forbids } from './pair-score.js';
import type { AssignmentProblem, Pair } from './problem.js';
import type { AssignmentProposal } from './proposal.js';
import { Reach } from './reach.js';
import type { NotPlaced, NotPlacedReason, PlacingFix } from './reasons.js';

/** As many pairs as a coordinator would look at. */
const MOST_PAIRS = 10;

const keptAwayBy = (score: PairScore, reach: Reach, i: number): NotPlacedReason => {
  const found = new Map<string, { code: Forbids['code']; rule: number | null; mentors: number }>();
  for (const mentor of reach.mentors) {
    for (const forbids of score.forbids(reach.mentees[i]!, mentor)) {
      const rule = forbids.code === 'forbidden.rule' ? forbids.rule : null;
      const key = `${forbids.code} ${rule ?? ''}`;
      const entry = found.get(key) ?? { code: forbids.code, rule, mentors: 0 };
      entry.mentors++;
      found.set(key, entry);
    }
  }
  const most = [...found.values()].sort((a, b) => b.mentors - a.mentors);
  return { code: 'not_placed.no_mentor_allowed', keptAwayBy: most };
};

/**
 * Pairs that one rule alone keeps apart, and that would let one person more be placed: the person's
 * own if there are any, else those of the others who compete for the same places.
 */
const relaxations = (score: PairScore, reach: Reach, around: readonly number[]): PlacingFix[] => {
  const able = [...reach.canMakeRoom()].sort((a, b) => a - b);
  const pairs = new Map<number, Pair[]>();
  for (const i of around) {
    const mentee = reach.mentees[i]!;
    for (const j of able) {
      const [only, ...more] = score.forbids(mentee, reach.mentors[j]!);
      if (only?.code !== 'forbidden.rule' || more.length > 0) continue;
      const list = pairs.get(only.rule) ?? [];
      if (list.length < MOST_PAIRS)
        list.push({ menteeId: mentee.id, mentorId: reach.mentors[j]!.id });
      pairs.set(only.rule, list);
    }
    if (pairs.size > 0) break;
  }
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .map(([rule, list]) => ({ code: 'fix.relax_rule', rule, pairs: list }));
};

/**
 * Why somebody has no place, and the smallest changes that would give one more person a place.
 *
 * @throws DomainError 404 for somebody who is placed or not in the problem
 */
export const whyNotPlaced = (
  problem: AssignmentProblem,
  proposal: AssignmentProposal,
  menteeId: string,
): NotPlaced => {
  const reach = new Reach(problem, proposal);
  const i = reach.mentees.findIndex((p) => p.id === menteeId);
  if (i < 0 || !proposal.notPlaced.includes(menteeId)) throw notFound();
  if (proposal.cancelled) return { menteeId, reason: { code: 'not_placed.not_found' }, fixes: [] };
  const score = new PairScore(problem);
  const { mentees, mentors, room } = reach.around(i);
  const idsOf = (people: readonly { readonly id: string }[], at: readonly number[]): string[] =>
    at.map((index) => people[index]!.id).sort();
  const mentorIds = idsOf(reach.mentors, mentors);
  if (room !== null)
    return { menteeId, reason: { code: 'not_placed.by_measure', mentorIds }, fixes: [] };

  const fixes = relaxations(score, reach, mentees);
  if (mentors.length === 0) return { menteeId, reason: keptAwayBy(score, reach, i), fixes };
  const reason: NotPlacedReason = {
    code: 'not_placed.too_few_places',
    menteeIds: idsOf(reach.mentees, mentees),
    mentorIds,
    places: mentors.reduce((sum, j) => sum + reach.places.hi[j]!, 0),
  };
  return { menteeId, reason, fixes: [{ code: 'fix.one_more_place', mentorIds }, ...fixes] };
};

/** The problem with one more place with this mentor. */
export const withOneMorePlace = (
  problem: AssignmentProblem,
  mentorId: string,
): AssignmentProblem => ({
  ...problem,
  mentors: problem.mentors.map((p) =>
    p.id === mentorId ? { ...p, maxMentees: p.maxMentees + 1 } : p,
  ),
});

/** The problem with this pair let off all rules. */
export const withExemption = (problem: AssignmentProblem, pair: Pair): AssignmentProblem => ({
  ...problem,
  exempt: [...(problem.exempt ?? []), pair],
});
