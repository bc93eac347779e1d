import type { ClosedStretch } from '#schemes';

export const OBSTACLES = [
  'exam',
  'holiday',
  'closed',
  'pause',
  'group_meets',
  'mentor_meets',
  'skipped_time',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** Why a meeting is later than its turn. */
export interface Moved {
  /** ISO date of its turn. */
  readonly from: string;
  readonly why: Obstacle;
  /** The days that are kept free, where that is why. */
  readonly closed: ClosedStretch | null;
}

/** A day on which the plan's weekday falls, and what is in the way. */
export interface Turn {
  readonly date: string;
  readonly week: number;
  readonly obstacle: Omit<Moved, 'from'> | null;
}
