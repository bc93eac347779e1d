import type { RoundState, RoundSummary } from './schemes';

const OVER_OR_NOT_BEGUN: readonly RoundState[] = ['draft', 'archived'];

/** The round that a scheme is in now: the newest that is under way, or else the newest there is. */
export const currentRound = (rounds: readonly RoundSummary[]): RoundSummary | undefined =>
  rounds.find(({ state }) => !OVER_OR_NOT_BEGUN.includes(state)) ?? rounds[0];
