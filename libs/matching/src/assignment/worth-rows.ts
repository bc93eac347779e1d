import type { AssignmentProblem, Mentee, Mentor, Pair } from './problem.js';
import { FORBIDDEN, ScoreRows } from './score-rows.js';

/** What each mentor is worth to a mentee: the points, and what staying is worth; a row at a time. */
export class WorthRows {
  readonly #scores: ScoreRows;
  readonly #column: ReadonlyMap<string, number>;

  /** @param stays where each mentee may stay with a gain */
  constructor(
    readonly problem: AssignmentProblem,
    readonly mentors: readonly Mentor[],
    readonly stays: ReadonlyMap<string, Pair>,
  ) {
    this.#scores = new ScoreRows(problem, mentors);
    this.#column = new Map(mentors.map((p, j) => [p.id, j]));
  }

  fill(mentee: Mentee, row: Int32Array): void {
    this.#scores.fill(mentee, row);
    const at = this.#column.get(this.stays.get(mentee.id)?.mentorId ?? '');
    if (at !== undefined && row[at] !== FORBIDDEN) row[at]! += this.problem.current!.gainToMove!;
  }
}
