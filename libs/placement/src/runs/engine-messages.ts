import type { GroupProposal, GroupingProblem } from '#matching';

/** What the engine's thread is given. */
export interface EngineOrder {
  readonly problem: GroupingProblem;
  readonly seed: number;
  /** One 32-bit word in shared memory; anything but 0 tells the engine to stop. */
  readonly stop: SharedArrayBuffer;
}

/** What the engine's thread tells. */
export type EngineMessage =
  | { readonly progress: number }
  | { readonly proposal: GroupProposal }
  /** The problem contradicts itself: the refusal's code. */
  | { readonly refusal: string };
