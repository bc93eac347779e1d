/** How many one group may hold. */
export interface Places {
  readonly key: string;
  readonly min: number;
  readonly max: number;
}

/**
 * The maximally diverse grouping problem: put everybody into groups so that the distances between
 * those who share one add up to as much as can be. For distances that are given as they are; where
 * they follow from attributes, `formGroups` with the criterion `diverse` needs no table of them.
 */
export interface DiversityProblem {
  readonly ids: readonly string[];
  /** `distances[i][j]` between `ids[i]` and `ids[j]`: the same both ways, 0 to oneself. */
  readonly distances: readonly ArrayLike<number>[];
  readonly groups: readonly Places[];
}

export interface DiversityProposal {
  readonly groups: readonly { readonly key: string; readonly memberIds: readonly string[] }[];
  /** The sum of the distances between members of one group. Higher is better. */
  readonly within: number;
  readonly seed: number;
  readonly engineVersion: string;
  /** Exchanges and moves looked at. */
  readonly movesUsed: number;
  readonly cancelled: boolean;
}

export interface DiversityOptions {
  /** The budget, in exchanges looked at. Default grows with the square of the number of persons. */
  readonly moves?: number;
  /** A whole number; equal seeds give equal proposals. Default 1. */
  readonly seed?: number;
  readonly onProgress?: (progress: {
    readonly movesDone: number;
    readonly moves: number;
    /** Of the best grouping so far. */
    readonly within: number;
  }) => void;
  /** Asked many times a second; true, or an aborted signal, ends the run with the best so far. */
  readonly signal?: (() => boolean) | { readonly aborted: boolean };
}
