import type { RoundState } from './round.entity.js';

/**
 * The path of a round, and the ways back: a round may be matched again, and one that was closed by
 * mistake opened. What is archived stays so.
 */
const NEXT: Readonly<Record<RoundState, readonly RoundState[]>> = {
  draft: ['open'],
  open: ['draft', 'matching', 'running'],
  matching: ['open', 'running'],
  running: ['matching', 'closing'],
  closing: ['running', 'archived'],
  archived: [],
};

export const canMove = (from: RoundState, to: RoundState): boolean => NEXT[from].includes(to);

/** In these, people may still answer, join, withdraw and take seats. */
export const OPEN_TO_ANSWERS: readonly RoundState[] = ['open', 'matching', 'running'];

export const takesAnswers = (state: RoundState): boolean => OPEN_TO_ANSWERS.includes(state);

export const nextStates = (from: RoundState): RoundState[] => [...NEXT[from]];
