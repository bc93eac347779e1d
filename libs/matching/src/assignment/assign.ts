import { assignmentFingerprint } from './fingerprint.js';
import { assignByLists } from './large/assign-by-lists.js';
import { compileAssignment, type Model } from './model.js';
import type { AssignmentMode, AssignmentProblem, AssignOptions } from './problem.js';
import type { AssignmentProposal } from './proposal.js';
import { propose, type Placed } from './propose.js';
import { seatTheRest } from './seat-the-rest.js';
import { solveStages } from './solve-stages.js';
import { deferAcceptance } from './stable.js';
import { stagesOf } from './stages.js';
import { FREE, neverOf } from './seats.js';
import { fitsInTable, isByPoints, validateAssignment } from './validate.js';

/** Between two reports of progress, in mentees. */
const REPORT = 64;

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
): Placed => {
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

/** Points of a pair as told, without what staying is worth. */
const pointsIn = ({ problem, mentees, mentors, costs }: Model) => {
  const never = neverOf(costs);
  const m = mentors.length;
  const bonus = problem.current?.gainToMove ?? 0;
  const stays = new Map(problem.current?.pairs.map((p) => [p.menteeId, p.mentorId]));
  return (i: number, j: number): number | null => {
    const cost = costs[i * m + j]!;
    if (cost === never) return null;
    return bonus > 0 && stays.get(mentees[i]!.id) === mentors[j]!.id ? -cost - bonus : -cost;
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
  const goesOn = (): boolean => !(typeof signal === 'function' ? signal() : signal?.aborted);
  const step =
    (stage: 'scores' | 'places') =>
    (done: number, of: number): boolean => {
      if (done % REPORT === 0) onProgress?.({ stage, done, of });
      return goesOn();
    };
  if (!fitsInTable(problem) && isByPoints(mode))
    return assignByLists(problem, mode, step('places'));
  const inputHash = assignmentFingerprint(problem);
  const scored = step('scores');
  const model = compileAssignment(problem, (done) => scored(done, problem.mentees.length));
  const points = pointsIn(model);
  if (!model.complete) {
    const placed = { columnOf: nobody(model), proof: null, complete: false };
    return propose({ ...model, mode, placed, inputHash, points });
  }
  const placed = place(model, mode, step('places'));
  const columnOf = placed.complete ? placed.columnOf : seatTheRest(model, placed.columnOf);
  return propose({ ...model, mode, placed: { ...placed, columnOf }, inputHash, points });
};
