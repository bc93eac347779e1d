// The same costs with npm munkres, each mentor once for every place: munkres-once.mjs FILE N M PLACES
import { readFileSync } from 'node:fs';
import { munkres } from 'munkres';

const [n, m, places] = process.argv.slice(3).map(Number);
const bytes = readFileSync(process.argv[2]);
const costs = new Int32Array(bytes.buffer, bytes.byteOffset, n * m);
/** Dearer than everything that is allowed together. */
const NEVER = 1e9;
const rows = Array.from({ length: n }, (_, i) => {
  const row = [];
  for (let j = 0; j < m; j++) {
    const cost = costs[i * m + j];
    for (let k = 0; k < places; k++) row.push(cost === 0x7fffffff ? NEVER : cost);
  }
  return row;
});
const start = performance.now();
const pairs = munkres(rows);
const seconds = (performance.now() - start) / 1000;
const kept = pairs.filter(([i, j]) => rows[i][j] !== NEVER);
const points = kept.reduce((sum, [i, j]) => sum - rows[i][j], 0);
const megabytes = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify({ seconds, megabytes, points, out: n - kept.length }));
