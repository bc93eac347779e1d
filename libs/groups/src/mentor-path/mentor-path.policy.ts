import type { EnrolmentState } from '#enrolment';
import { isArchived, type RoundState } from '#schemes';
import type { Gap } from './path-sql.js';

/**
 * How far a mentor has come in a round. `asked`: on the list, and has not said yes; `active`: has a
 * group; `ready`: can be given one.
 */
export const PATH_STEPS = [
  'asked',
  'declined',
  'training',
  'declaration',
  'ready',
  'active',
  'ended',
] as const;
export type PathStep = (typeof PATH_STEPS)[number];

interface OnPath {
  readonly state: EnrolmentState;
  readonly roundState: RoundState;
  readonly gaps: readonly Gap[];
  /** Open groups that the mentor has. */
  readonly groups: number;
}

/** Whoever has a group is active, also where a new version of the declaration waits for them. */
export const stepOf = ({ state, roundState, gaps, groups }: OnPath): PathStep => {
  if (state === 'declined') return 'declined';
  if (state === 'withdrawn' || isArchived(roundState) || gaps.includes('ended')) return 'ended';
  if (state !== 'joined') return 'asked';
  if (groups > 0) return 'active';
  if (gaps.includes('training')) return 'training';
  return gaps.includes('declaration') ? 'declaration' : 'ready';
};

/** What is noted of a round's mentors can be changed for as long as the round is not put away. */
export const canNote = (round: RoundState): boolean => !isArchived(round);
