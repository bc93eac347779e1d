import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Beside the project; KULL_BENCHMARKS says where else. */
const folder = process.env['KULL_BENCHMARKS'] ?? resolve('..', 'shared', 'data', 'benchmarks');

export const hasBenchmarks = existsSync(join(folder, 'assign100.txt'));

/** An OR-Library assignment problem: costs, square. */
export const orLibrary = (name: string): number[][] => {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const [n = 0, ...numbers] = text.trim().split(/\s+/).map(Number);
  return Array.from({ length: n }, (_, i) => numbers.slice(i * n, (i + 1) * n));
};
