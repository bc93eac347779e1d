import type { AssignmentProblem, GroupProposal, GroupingProblem } from '#matching';
import type { PairsFound } from '../pairs/assign-in-modes.js';

/** What the engine's thread is to work on. */
export type EngineProblem =
  | { readonly kind: 'groups'; readonly problem: GroupingProblem; readonly seed: number }
  | { readonly kind: 'pairs'; readonly problem: AssignmentProblem };

/** What the engine's thread is given. */
export interface EngineOrder {
  readonly work: EngineProblem;
  /** One 32-bit word in shared memory; anything but 0 tells the engine to stop. */
  readonly stop: SharedArrayBuffer;
}

/** What the engine's thread tells. */
export type EngineMessage =
  | { readonly progress: number }
  | { readonly proposal: GroupProposal | readonly PairsFound[] }
  /** The problem contradicts itself: the refusal's code. */
  | { readonly refusal: string };
