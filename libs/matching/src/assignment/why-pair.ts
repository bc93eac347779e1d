import { notFound } from '#kernel';
import { assign } from './assign.js';
import { byId, placesOf, pointsBound, stayBonus } from './model.js';
import { PairScore } from './pair-score.js';
import type { AssignmentProblem, Mentee, Mentor } from './problem.js';
import type { AssignmentProposal } from './proposal.js';
import type { Contest, Loss, PairExplanation, WhyNot } from './reasons.js';
import { stagesOf } from './stages.js';

const find = <P extends { readonly id: string }>(people: readonly P[], id: string): P => {
  const person = people.find((p) => p.id === id);
  if (!person) throw notFound();
  return person;
};

/** @throws DomainError 404 for somebody who is not in the problem */
export const explainPair = (
  problem: AssignmentProblem,
  menteeId: string,
  mentorId: string,
): PairExplanation => {
  const score = new PairScore(problem);
  const mentee = find(problem.mentees, menteeId);
  const mentor = find(problem.mentors, mentorId);
  const parts = score.parts(mentee, mentor);
  return {
    forbids: score.forbids(mentee, mentor),
    parts,
    points: parts.reduce((sum, part) => sum + part.points, 0),
  };
};

/** What leaving one person out weighs in the one stage of a mode that has one. */
const outCost = (problem: AssignmentProblem, { mode }: AssignmentProposal): number | null =>
  mode === 'total' || mode === 'fewest_left_out'
    ? stagesOf(mode, problem.mentors.length, pointsBound(problem), [], 0)[0]!.out
    : null;

/** A cost of the stage as persons and points. */
const asLoss = (cost: number, out: number): Loss => {
  if (out < 1) return { notPlaced: 0, points: Math.ceil(cost) };
  const notPlaced = Math.round(cost / out);
  return { notPlaced, points: cost - notPlaced * out };
};

/** The prices of a proposal by mentor's id; null where the mode has more than one stage or none. */
const pricesOf = ({ mode, proof }: AssignmentProposal): ReadonlyMap<string, number> | null =>
  proof === null || (mode !== 'total' && mode !== 'fewest_left_out')
    ? null
    : new Map(proof.mentorIds.map((id, j) => [id, proof.stages[0]![j]!]));

/** The price of a mentor whose places are all pinned says nothing. */
const CLOSED_BY_PINS = 2 ** 49;

/**
 * How contested each mentor is, most first: one more place there would gain at most this, and one
 * fewer lose at least this. Null for modes whose measure is not one sum.
 */
export const contested = (
  problem: AssignmentProblem,
  proposal: AssignmentProposal,
): Contest[] | null => {
  const prices = pricesOf(proposal);
  const out = outCost(problem, proposal);
  if (prices === null || out === null) return null;
  return problem.mentors
    .filter((mentor) => mentor.maxMentees > 0)
    .map((mentor) => ({ mentorId: mentor.id, cost: -prices.get(mentor.id)! }))
    .filter(({ cost }) => cost < CLOSED_BY_PINS)
    .map(({ mentorId, cost }) => ({ mentorId, ...asLoss(Math.max(0, cost), out) }))
    .sort(
      (a, b) =>
        b.notPlaced - a.notPlaced || b.points - a.points || (a.mentorId < b.mentorId ? -1 : 1),
    );
};

/** What the prices say that the pair loses at least: its reduced cost. */
const bound = (
  problem: AssignmentProblem,
  proposal: AssignmentProposal,
  mentee: Mentee,
  mentor: Mentor,
): Loss | null => {
  const prices = pricesOf(proposal);
  const out = outCost(problem, proposal);
  if (prices === null || out === null) return null;
  const mentors = byId(problem.mentors);
  const { pinned } = placesOf(problem, [mentee], mentors);
  if (pinned[0]! >= 0) return null;
  const score = new PairScore(problem);
  const stays = stayBonus(problem).get(mentee.id);
  const reduced = ({ id }: Mentor, points: number): number => {
    const bonus = stays?.mentorId === id ? problem.current!.gainToMove! : 0;
    return -points - bonus - prices.get(id)!;
  };
  const allowed = mentors.filter((other) => score.forbids(mentee, other).length === 0);
  const least = allowed.reduce(
    (least, other) => Math.min(least, reduced(other, score.points(mentee, other))),
    out,
  );
  return asLoss(reduced(mentor, score.points(mentee, mentor)) - least, out);
};

/**
 * Why a mentee does not have this mentor: what forbids the pair, or what insisting on it would cost,
 * at least (at once, from the prices) and exactly (everybody else placed anew).
 *
 * @throws DomainError 404 for somebody who is not in the problem
 */
export const whyNot = (
  problem: AssignmentProblem,
  proposal: AssignmentProposal,
  menteeId: string,
  mentorId: string,
): WhyNot => {
  const pair = explainPair(problem, menteeId, mentorId);
  const mentee = find(problem.mentees, menteeId);
  const mentor = find(problem.mentors, mentorId);
  const impossible = { ...pair, atLeast: null, loss: null, moved: [] };
  const pins = problem.pins ?? [];
  const full = pins.filter((p) => p.mentorId === mentorId).length >= mentor.maxMentees;
  if (pair.forbids.length > 0 || full) return impossible;
  const others = pins.filter((p) => p.menteeId !== menteeId);
  const forced = assign(
    { ...problem, pins: [...others, { menteeId, mentorId }] },
    { mode: proposal.mode },
  );
  const before = new Map(proposal.pairs.map((p) => [p.menteeId, p.mentorId]));
  const after = new Map(forced.pairs.map((p) => [p.menteeId, p.mentorId]));
  const moved = byId(problem.mentees)
    .map((p) => p.id)
    .filter((id) => id !== menteeId && before.get(id) !== after.get(id));
  const change = (of: 'notPlaced' | 'belowMinimum'): number =>
    forced.figures[of] - proposal.figures[of];
  return {
    ...pair,
    atLeast: bound(problem, proposal, mentee, mentor),
    loss: {
      notPlaced: change('notPlaced'),
      belowMinimum: change('belowMinimum'),
      points: proposal.figures.points - forced.figures.points,
    },
    moved,
  };
};
