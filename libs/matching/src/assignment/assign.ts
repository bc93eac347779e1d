import { figuresOf } from './figures.js';
import { assignmentFingerprint } from './fingerprint.js';
import { compileAssignment, type Model } from './model.js';
import { PairScore } from './pair-score.js';
import type { AssignmentMode, AssignmentProblem, AssignOptions } from './problem.js';
import type { AssignmentProposal, OptimalityProof } from './proposal.js';
import { solveStages } from './solve-stages.js';
import { deferAcceptance } from './stable.js';
import { stagesOf } from './stages.js';
import { neverOf } from './seats.js';
import { validateAssignment } from './validate.js';

/** Grows when the same problem and mode give another proposal than before. */
export const ASSIGNMENT_VERSION = 'assignment-1';

/** Between two reports of progress, in mentees. */
const REPORT = 64;

interface Places {
  readonly columnOf: Int32Array;
  readonly proof: OptimalityProof | null;
  readonly complete: boolean;
}

/** Every value that the points of a pair have, ascending. */
const pointLevels = ({ costs, places, mentors }: Model): number[] => {
  const never = neverOf(costs);
  const m = mentors.length;
  const found = new Set<number>();
  for (const i of places.rows)
    for (let at = i * m; at < i * m + m; at++) if (costs[at] !== never) found.add(-costs[at]!);
  return [...found].sort((a, b) => a - b);
};

const place = (
  model: Model,
  mode: AssignmentMode,
  step: (done: number, of: number) => boolean,
): Places => {
  const { problem, mentors, bound, places } = model;
  if (mode === 'stable') {
    const found = deferAcceptance(model, (done) => step(done, places.rows.length));
    return { ...found, proof: null };
  }
  const levels = mode === 'fair' ? pointLevels(model) : [];
  const wishes = Math.max(0, ...problem.mentees.map((p) => p.wishes?.length ?? 0));
  const stages = stagesOf(mode, mentors.length, bound, levels, wishes);
  const { columnOf, prices, complete } = solveStages(model, stages, step);
  const proof = {
    mentorIds: mentors.map((p) => p.id),
    stages: prices.map((stage) => [...stage]),
  };
  return { columnOf, complete, proof: complete ? proof : null };
};

const propose = (
  model: Model,
  mode: AssignmentMode,
  { columnOf, proof, complete }: Places,
  inputHash: string,
): AssignmentProposal => {
  const { problem, mentees, mentors, costs, places } = model;
  const never = neverOf(costs);
  const m = mentors.length;
  const bonus = problem.current?.gainToMove ?? 0;
  const stays = new Map(problem.current?.pairs.map((p) => [p.menteeId, p.mentorId]));
  const single = new PairScore(problem);
  const all = columnOf.map((column, i) => (places.pinned[i]! >= 0 ? places.pinned[i]! : column));
  const points = (i: number, j: number): number | null => {
    const cost = costs[i * m + j]!;
    if (cost === never) return null;
    return bonus > 0 && stays.get(mentees[i]!.id) === mentors[j]!.id ? -cost - bonus : -cost;
  };
  const isPinned = (i: number): boolean => places.pinned[i]! >= 0;
  const assigned = { mentees, mentors, columnOf: all, isPinned, points };
  return {
    mode,
    ...figuresOf(assigned, (i, j) => single.points(mentees[i]!, mentors[j]!)),
    proof,
    engineVersion: ASSIGNMENT_VERSION,
    inputHash,
    cancelled: !complete,
  };
};

/**
 * Gives mentees to mentors with places, exactly: nothing better exists by the measure of the mode,
 * and the proposal carries the proof (`certifyAssignment` checks it). Equal problem and mode give
 * an equal proposal, on every machine and in whatever order the input comes.
 *
 * @throws DomainError 422 `assignment.…` for a problem that contradicts itself, before any work
 */
export const assign = (
  problem: AssignmentProblem,
  options: AssignOptions = {},
): AssignmentProposal => {
  validateAssignment(problem, options);
  const { mode = 'fewest_left_out', signal, onProgress } = options;
  const inputHash = assignmentFingerprint(problem);
  const goesOn = (): boolean => !(typeof signal === 'function' ? signal() : signal?.aborted);
  const step =
    (stage: 'scores' | 'places') =>
    (done: number, of: number): boolean => {
      if (done % REPORT === 0) onProgress?.({ stage, done, of });
      return goesOn();
    };
  const scored = step('scores');
  const model = compileAssignment(problem, (done) => scored(done, problem.mentees.length));
  if (!model.complete) {
    const nobody = new Int32Array(model.mentees.length).fill(-1);
    return propose(model, mode, { columnOf: nobody, proof: null, complete: false }, inputHash);
  }
  return propose(model, mode, place(model, mode, step('places')), inputHash);
};
