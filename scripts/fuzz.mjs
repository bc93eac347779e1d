// `npm run fuzz [-- --requests N] [-- --seed N]`: generated requests against the whole API. Ends with
// a table and, as its last line, one JSON object.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});

await build({ web: false });
const folder = mkdtempSync(join(tmpdir(), 'kull-fuzz-'));
const report = join(folder, 'report.json');
const { status } = spawnSync(
  join(root, 'node_modules', '.bin', 'jest'),
  ['--selectProjects', 'fuzz', '--runInBand'],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
      KULL_FUZZ_REPORT: report,
      KULL_FUZZ_REQUESTS: values.requests,
      KULL_FUZZ_SEED: values.seed,
    },
  },
);
if (!existsSync(report)) {
  console.error('The run did not end: see above.');
  process.exit(1);
}
const { seed, requests, count, slow, statuses, ms } = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true });

const rows = [
  { measure: 'requests', value: requests, target: 100_000, holds: requests >= 100_000 },
  { measure: 'answers of 500 and above', value: count.broken, target: 0 },
  { measure: 'answers with what is not the reader’s', value: count.foreign, target: 0 },
  { measure: 'refusals that are no problem details', value: count.unclear, target: 0 },
  { measure: 'queries above 1 s', value: slow, target: 0 },
  { measure: 'milliseconds, median', value: ms.p50 },
  { measure: 'milliseconds, 99th percentile', value: ms.p99 },
  { measure: 'milliseconds, longest', value: ms.max },
].map((row) => ({
  case: `seed ${seed}`,
  ...row,
  ...(row.target === 0 ? { holds: row.value === 0 } : {}),
}));
console.log(
  `\nAnswers by status: ${Object.entries(statuses)
    .map(([s, n]) => `${s}: ${n}`)
    .join(', ')}`,
);
console.table(
  rows.map(({ measure, value, target = '', holds = '' }) => ({ measure, value, target, holds })),
);
console.log(JSON.stringify({ bench: 'fuzz', rows }));
process.exit(status ?? 1);
