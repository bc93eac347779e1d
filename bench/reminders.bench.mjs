// How long Kull takes to decide who is reminded of what on one day, of 100,000 participants, beside the
// bare SQL of the same selection; then how long writing the mails takes, and how much memory all of it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DUE } from '../dist/libs/notices/src/index.js';
import { EmbeddedServer } from '../dist/libs/platform/src/index.js';
import { asOwner, IDS } from './import/ground.mjs';
import { bigAutumn, DAY } from './reminders/ground.mjs';

const RUNS = 3;
const ONCE = fileURLToPath(new URL('reminders/remind-once.mjs', import.meta.url));
/** The flags that `npm start` runs Kull with. */
const FLAGS = createRequire(import.meta.url)('../package.json')
  .scripts.start.split(' ')
  .filter((word) => word.startsWith('--'));

/** The same selection, and nothing done with it: each row is read, none is kept. */
const bareSql = (address) =>
  asOwner(address, async (client) => {
    const start = performance.now();
    let rows = 0;
    for (const due of DUE) {
      const found = await client.query(due, [IDS.institution, `${DAY}T02:15:00Z`]);
      rows += found.rowCount;
    }
    return { rows, ms: performance.now() - start };
  });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const folder = mkdtempSync(join(tmpdir(), 'kull-bench-'));
const server = await EmbeddedServer.start(folder);
try {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const { owner, app } = await bigAutumn(server.addresses, `bench_reminders_${run}`);
    await bareSql(owner); // both find the tables in memory
    const bare = await bareSql(owner);
    const said = execFileSync(process.execPath, [...FLAGS, ONCE, owner, app, folder], {
      encoding: 'utf8',
    });
    const kull = JSON.parse(said.trim().split('\n').at(-1));
    if (kull.decided !== bare.rows || kull.again !== 0)
      throw new Error(`Not the same selection: ${JSON.stringify({ bare, kull })}`);
    runs.push({ bare, kull });
  }
  const of = (figure) => median(runs.map(figure));
  const round = (value) => Number(value.toFixed(2));
  const row = (measure, value, target) => ({
    case: '100000 participants',
    measure,
    value: round(value),
    ...(target === undefined ? {} : { target, holds: value <= target }),
  });
  const rows = [
    row('reminders of the day', runs[0].bare.rows),
    row('deciding and keeping them, s', of(({ kull }) => kull.decideMs) / 1000),
    row('bare SQL of the same selection, s', of(({ bare }) => bare.ms) / 1000),
    row(
      'time/bare SQL',
      of(({ bare, kull }) => kull.decideMs / bare.ms),
      3,
    ),
    row('writing and queueing the mails, s', of(({ kull }) => kull.postMs) / 1000),
    row('mails written', runs[0].kull.posted),
    row(
      'memory before, MB',
      of(({ kull }) => kull.before),
    ),
    row(
      'most memory, MB',
      of(({ kull }) => kull.most),
    ),
    row(
      'memory after, MB',
      of(({ kull }) => kull.after),
    ),
    row(
      'most memory/memory before',
      of(({ kull }) => kull.most / kull.before),
      2,
    ),
  ];
  console.table(rows);
  console.log(JSON.stringify({ bench: 'reminders', rows }));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
