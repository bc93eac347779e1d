import { figuresOf } from './figures.js';
import { assignmentFingerprint } from './fingerprint.js';
import { compileAssignment, type Model } from './model.js';
import { PairScore } from './pair-score.js';
import type { AssignmentMode, AssignmentProblem, AssignOptions } from './problem.js';
import type { AssignmentProposal, OptimalityProof } from './proposal.js';
import { seatTheRest } from './seat-the-rest.js';
import { solveStages } from './solve-stages.js';
import { deferAcceptance } from './stable.js';
import { stagesOf } from './stages.js';
import { FREE, neverOf } from './seats.js';
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

/** Every value that the points of a pair have, ascending; null if the run was ended. */
const pointLevels = (
  { costs, places, mentors, bound }: Model,
  goesOn: () => boolean,
): number[] | null => {
  const never = neverOf(costs);
  const m = mentors.length;
  const has = new Uint8Array(2 * bound + 1);
  for (const i of places.rows) {
    if (!goesOn()) return null;
    for (let at = i * m; at < i * m + m; at++) if (costs[at] !== never) has[bound - costs[at]!] = 1;
  }
  const levels: number[] = [];
  for (let at = 0; at < has.length; at++) if (has[at] === 1) levels.push(at - bound);
  return levels;
};

const nobody = (model: Model): Int32Array => new Int32Array(model.mentees.length).fill(FREE);

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
  const goesOn = (): boolean => step(0, places.rows.length);
  const levels = mode === 'fair' ? pointLevels(model, goesOn) : [];
  if (levels === null) return { columnOf: nobody(model), proof: null, complete: false };
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
  const assigned = { mentees, mentors, columnOf: all, isPinned, points, countsBlocking: complete };
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
    return propose(
      model,
      mode,
      { columnOf: nobody(model), proof: null, complete: false },
      inputHash,
    );
  }
  const placed = place(model, mode, step('places'));
  const columnOf = placed.complete ? placed.columnOf : seatTheRest(model, placed.columnOf);
  return propose(model, mode, { ...placed, columnOf }, inputHash);
};
