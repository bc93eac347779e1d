import type { Reason } from '../grouping/proposal.js';
import type { AssignmentMode } from './problem.js';

export interface AssignedPair {
  readonly menteeId: string;
  readonly mentorId: string;
  /** By criteria and given points; what staying is worth is not in it. */
  readonly points: number;
  /** How far up the mentee had wished for this mentor, from 1; null: not at all. */
  readonly wish: number | null;
}

/** The same figures for every mode, so that proposals can be laid side by side. */
export interface AssignmentFigures {
  readonly points: number;
  readonly notPlaced: number;
  /** Mentees that mentors have too few, below their minimum. */
  readonly belowMinimum: number;
  /** Points of the worst pair; null if there is none. */
  readonly worst: number | null;
  /** How many got their first wish, their second …; then how many had wished for others only. */
  readonly wishes: readonly number[];
  readonly notWished: number;
  /** Mentees who wished for nobody and are placed. */
  readonly withoutWishes: number;
  /** Pairs who would both rather have each other than what they have; null if the run was ended early. */
  readonly blockingPairs: number | null;
  readonly loads: readonly { readonly mentorId: string; readonly mentees: number }[];
}

/**
 * Why nothing better exists. Each stage minimises costs among the assignments that are best in all
 * stages before it. `prices[j]` is what one mentee more or fewer with the mentor at place j (by id)
 * is worth; see the README for what a stage's costs are and how prices prove its optimum.
 */
export interface OptimalityProof {
  readonly mentorIds: readonly string[];
  readonly stages: readonly (readonly number[])[];
}

export interface AssignmentProposal {
  readonly mode: AssignmentMode;
  readonly pairs: readonly AssignedPair[];
  readonly notPlaced: readonly string[];
  readonly figures: AssignmentFigures;
  /** Null for the mode `stable`, which certify recomputes, and for a run that was cancelled. */
  readonly proof: OptimalityProof | null;
  readonly engineVersion: string;
  readonly inputHash: string;
  /** The run was ended early: pairs keep every rule and place, but may not be the best. */
  readonly cancelled: boolean;
}

export type AssignmentBreach = Reason<
  | 'breach.unknown_id'
  | 'breach.mentee_twice'
  | 'breach.mentee_missing'
  | 'breach.not_allowed'
  | 'breach.pin'
  | 'breach.too_many'
  | 'breach.points'
  | 'breach.figures'
>;

export interface AssignmentCertificate {
  /** Rules, places and figures hold. */
  readonly holds: boolean;
  /** And nothing better exists, by the mode's measure. */
  readonly optimal: boolean;
  readonly breaches: readonly AssignmentBreach[];
  readonly figures: AssignmentFigures;
}
