import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DiversityProblem } from '../src/index.js';

/** Beside the project; KULL_BENCHMARKS says where else. */
const folder = process.env['KULL_BENCHMARKS'] ?? resolve('..', 'shared', 'data', 'benchmarks');

export const hasBenchmarks = existsSync(join(folder, 'assign100.txt'));

/** An OR-Library assignment problem: costs, square. */
export const orLibrary = (name: string): number[][] => {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const [n = 0, ...numbers] = text.trim().split(/\s+/).map(Number);
  return Array.from({ length: n }, (_, i) => numbers.slice(i * n, (i + 1) * n));
};

/** An MDGPLIB instance: distances between elements, and the bounds of each group. */
export const mdgpLib = (name: string): DiversityProblem => {
  const [head = '', ...lines] = readFileSync(join(folder, 'mdgp', `${name}.txt`), 'utf8')
    .trim()
    .split('\n');
  const [n = '0', m = '0', , ...bounds] = head.trim().split(/\s+/);
  const ids = Array.from({ length: Number(n) }, (_, i) => `e${String(i).padStart(3, '0')}`);
  const distances = ids.map(() => new Float64Array(ids.length));
  for (const line of lines) {
    const [i = 0, j = 0, distance = 0] = line.trim().split(/\s+/).map(Number);
    distances[i]![j] = distances[j]![i] = distance;
  }
  const groups = Array.from({ length: Number(m) }, (_, g) => ({
    key: `g${g}`,
    min: Number(bounds[2 * g]),
    max: Number(bounds[2 * g + 1]),
  }));
  return { ids, distances, groups };
};
