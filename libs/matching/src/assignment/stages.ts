import type { AssignmentMode } from './problem.js';

/**
 * One stage of an optimum: the assignment of least cost among those that are best in all stages
 * before it. What a pair costs depends on its points (staying included) and the mentee's wish.
 */
export interface Stage {
  readonly by: 'nothing' | 'points' | 'point_levels' | 'wish_levels';
  /** For levels: what a pair costs on each of them; 0 on all others. */
  readonly levels: ReadonlyMap<number, number>;
  /** The lowest and the highest of the levels. */
  readonly lowest: number;
  readonly highest: number;
  /** What it costs to leave somebody out. */
  readonly out: number;
  /** What it costs that a mentor has one mentee too few: more than all else. */
  readonly penalty: number;
}

/** No cost of a level is higher, so that costs fit in 32 bits. */
const MOST = 2 ** 28;

/**
 * Two assignments differ by paths from mentor to mentor, and a path passes each mentor once at
 * most. A cost that is above what all pairs on one path can change is therefore above everything.
 */
const above = (mentors: number, cost: number): number => 2 * (mentors + 3) * cost + 1;

const stage = (
  by: Stage['by'],
  mentors: number,
  most: number,
  out: number,
  levels: ReadonlyMap<number, number> = new Map(),
): Stage => ({
  by,
  levels,
  lowest: Math.min(...levels.keys()),
  highest: Math.max(...levels.keys()),
  out,
  penalty: above(mentors, most) + 2 * out,
});

/** Several levels at once, each weighing more than all after it: digits of one number. */
const levelStages = (
  by: Stage['by'],
  mentors: number,
  levels: readonly number[],
  sign: number,
): Stage[] => {
  const base = mentors + 3;
  let digits = 1;
  while (base ** (digits + 1) < MOST) digits++;
  const stages: Stage[] = [];
  for (let from = 0; from < levels.length; from += digits) {
    const here = levels.slice(from, from + digits);
    const costs = here.map((level, at) => [level, sign * base ** (here.length - 1 - at)] as const);
    stages.push(stage(by, mentors, base ** (here.length - 1), 0, new Map(costs)));
  }
  return stages;
};

/**
 * The stages of a mode. In all of them mentors' minimums come first.
 *
 * @param bound no pair has points farther from 0
 * @param pointLevels all points that a pair can have, ascending (for `fair`)
 * @param wishLevels how many levels of wishes there are (for `first_choices`)
 */
export const stagesOf = (
  mode: Exclude<AssignmentMode, 'stable'>,
  mentors: number,
  bound: number,
  pointLevels: readonly number[],
  wishLevels: number,
): readonly Stage[] => {
  const placedFirst = stage('points', mentors, bound, above(mentors, bound));
  switch (mode) {
    case 'total':
      // Half a point: of equal sums the one that places more people.
      return [stage('points', mentors, bound, 0.5)];
    case 'fewest_left_out':
      return [placedFirst];
    case 'fair':
      return [
        stage('nothing', mentors, 0, 1),
        ...levelStages('point_levels', mentors, pointLevels, 1),
      ];
    case 'first_choices': {
      const wishes = Array.from({ length: wishLevels }, (_, at) => at + 1);
      return [...levelStages('wish_levels', mentors, wishes, -1), placedFirst];
    }
  }
};

const atLevel = ({ levels, lowest, highest }: Stage, level: number): number =>
  level < lowest || level > highest ? 0 : (levels.get(level) ?? 0);

/** What a pair costs in a stage. @param wish 0 if the mentee has not wished for the mentor */
export const costIn = (stage: Stage, points: number, wish: number): number => {
  switch (stage.by) {
    case 'nothing':
      return 0;
    case 'points':
      return -points;
    case 'point_levels':
      return atLevel(stage, points);
    case 'wish_levels':
      return atLevel(stage, wish);
  }
};
