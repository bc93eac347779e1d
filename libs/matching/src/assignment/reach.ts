import { byId, placesOf, type Places } from './model.js';
import type { AssignmentProblem, Mentee, Mentor } from './problem.js';
import type { AssignmentProposal } from './proposal.js';
import { FORBIDDEN, ScoreRows } from './score-rows.js';

/** Who could go where, and who sits where: for walks from mentor to mentor. */
export class Reach {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly places: Places;
  /** Those who could move, for each mentor. */
  readonly members: readonly (readonly number[])[];
  readonly #scores: ScoreRows;
  readonly #allowed = new Map<number, readonly number[]>();
  readonly #row: Int32Array;

  constructor(problem: AssignmentProblem, proposal: AssignmentProposal) {
    this.mentees = byId(problem.mentees);
    this.mentors = byId(problem.mentors);
    this.places = placesOf(problem, this.mentees, this.mentors);
    this.#scores = new ScoreRows(problem, this.mentors);
    this.#row = new Int32Array(this.mentors.length);
    const column = new Map(this.mentors.map((p, j) => [p.id, j]));
    const mentorOf = new Map(proposal.pairs.map((p) => [p.menteeId, column.get(p.mentorId)!]));
    const members: number[][] = this.mentors.map(() => []);
    for (const i of this.places.rows) {
      const j = mentorOf.get(this.mentees[i]!.id);
      if (j !== undefined) members[j]!.push(i);
    }
    this.members = members;
  }

  /** The mentors that a mentee may have. */
  allowed(i: number): readonly number[] {
    const known = this.#allowed.get(i);
    if (known) return known;
    this.#scores.fill(this.mentees[i]!, this.#row);
    const allowed = [...this.mentors.keys()].filter((j) => this.#row[j] !== FORBIDDEN);
    this.#allowed.set(i, allowed);
    return allowed;
  }

  hasRoom(j: number): boolean {
    return this.members[j]!.length < this.places.hi[j]!;
  }

  /**
   * Everybody who would have to be asked so that the mentee gets a place: the mentors that can be
   * had, those who sit there, the mentors that they could have instead … `room` is the first one
   * found with a free place; without one, more mentees than places were found (Hall's condition).
   */
  around(i: number): { mentees: number[]; mentors: number[]; room: number | null } {
    const mentees = [i];
    const mentors = new Set<number>();
    for (const mentee of mentees) {
      for (const j of this.allowed(mentee)) {
        if (mentors.has(j)) continue;
        mentors.add(j);
        if (this.hasRoom(j)) return { mentees, mentors: [...mentors], room: j };
        mentees.push(...this.members[j]!);
      }
    }
    return { mentees, mentors: [...mentors], room: null };
  }

  /** The mentors with a free place, or who could make one by sending somebody on. */
  canMakeRoom(): ReadonlySet<number> {
    const able = new Set([...this.mentors.keys()].filter((j) => this.hasRoom(j)));
    for (let before = -1; before < able.size;) {
      before = able.size;
      for (const [j, members] of this.members.entries()) {
        if (able.has(j)) continue;
        if (members.some((i) => this.allowed(i).some((to) => able.has(to)))) able.add(j);
      }
    }
    return able;
  }
}
