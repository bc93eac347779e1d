import { munkres } from 'munkres';
import {
  assign,
  certifyAssignment,
  type AssignmentMode,
  type AssignmentProblem,
} from '../../src/index.js';
import { Random } from '../../src/grouping/random.js';
import { hasBenchmarks, orLibrary } from '../benchmarks.js';
import { menteeId, mentorId } from './small-problems.js';

const withPoints = (points: (number | null)[][], places: number): AssignmentProblem => ({
  mentees: points.map((_, i) => ({ id: menteeId(i), attributes: {}, slots: null })),
  mentors: points[0]!.map((_, j) => ({
    id: mentorId(j),
    attributes: {},
    slots: null,
    maxMentees: places,
  })),
  points,
});

const certified = (problem: AssignmentProblem, mode: AssignmentMode) => {
  const proposal = assign(problem, { mode });
  const certificate = certifyAssignment(problem, proposal);
  expect(certificate).toMatchObject({ breaches: [], holds: true, optimal: true });
  return proposal.figures;
};

describe('OR-Library', () => {
  const known = hasBenchmarks ? it : it.skip;
  known.each([
    ['assign100', 305],
    ['assign200', 475],
  ])('%s costs %i', (name, optimum) => {
    const points = orLibrary(name).map((row) => row.map((cost) => -cost));
    const { points: sum, notPlaced } = certified(withPoints(points, 1), 'fewest_left_out');
    expect({ sum, notPlaced }).toEqual({ sum: -optimum, notPlaced: 0 });
  });
});

describe('beside munkres', () => {
  const costs = (n: number, m: number, range: number, seed: number): number[][] => {
    const random = new Random(seed);
    return Array.from({ length: n }, () => Array.from({ length: m }, () => random.below(range)));
  };

  it.each([
    [60, 60, 1, 1000],
    [100, 100, 1, 5],
    [120, 40, 3, 1000],
    [150, 30, 5, 20],
    [100, 25, 5, 100_000],
  ])('%i mentees, %i mentors with %i places, costs below %i', (n, m, places, range) => {
    const matrix = costs(n, m, range, n + m);
    const columns = matrix.map((row) =>
      row.flatMap((c) => Array.from({ length: places }, () => c)),
    );
    const best = munkres(columns).reduce((sum, [i, j]) => sum + columns[i]![j]!, 0);
    const points = matrix.map((row) => row.map((cost) => -cost));
    const figures = certified(withPoints(points, places), 'fewest_left_out');
    expect(figures).toMatchObject({ points: 0 - best, notPlaced: n - Math.min(n, m * places) });
  });
});
