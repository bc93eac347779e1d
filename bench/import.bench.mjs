// How long an import of 100,000 persons takes beside a plain COPY of the same rows into the same
// tables, with the same indexes and constraints, and how much memory it takes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { EmbeddedServer } from '../dist/libs/platform/src/index.js';
import { asOwner, emptyKull, IDS } from './import/ground.mjs';
import { rosterCsv } from './import/roster-csv.mjs';

const PERSONS = 100_000;
const RUNS = 3;
/** In the order in which they hang on one another. */
const TABLES = ['programmes', 'persons', 'enrolments'];
const ONCE = fileURLToPath(new URL('import/import-once.mjs', import.meta.url));

/** The flags that `npm start` runs Kull with. */
const FLAGS = createRequire(import.meta.url)('../package.json')
  .scripts.start.split(' ')
  .filter((word) => word.startsWith('--'));

const act = (...args) =>
  JSON.parse(execFileSync(process.execPath, [...FLAGS, ONCE, ...args], { encoding: 'utf8' }));

/** As in the browser: a preview, then the import of what it showed. */
const importIn = (address, file) => {
  const preview = act(address, file);
  return { preview, import: act(address, file, preview.fingerprint) };
};

const expected = (figures, kind) => {
  if (figures.import.counts[kind] !== PERSONS)
    throw new Error(`Not everybody is ${kind}: ${JSON.stringify(figures.import.counts)}`);
  return figures;
};

/** What the import wrote, as COPY writes it. */
const written = (address) =>
  asOwner(address, async (client) => {
    const dumps = new Map();
    for (const table of TABLES) {
      const rows = `select * from ${table} where id <> '${IDS.coordinator}'`;
      const stream = client.query(copyTo(`copy (${rows}) to stdout`));
      dumps.set(table, Buffer.concat(await stream.toArray()));
    }
    return dumps;
  });

const copyInto = (address, dumps) =>
  asOwner(address, async (client) => {
    const start = performance.now();
    await client.query('begin');
    for (const table of TABLES) {
      const into = client.query(copyFrom(`copy ${table} from stdin`));
      await pipeline(Readable.from([dumps.get(table)]), into);
    }
    await client.query('commit');
    return performance.now() - start;
  });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const measure = async (server, file) => {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const imported = await emptyKull(server, `bench_import_${run}`);
    const first = expected(importIn(imported.app, file), 'new');
    const dumps = await written(imported.owner);
    const again = expected(importIn(imported.app, file), 'unchanged');
    const copied = await emptyKull(server, `bench_copy_${run}`);
    const copyMs = await copyInto(copied.owner, dumps);
    runs.push({ first, again, copyMs });
  }
  const of = (figure) => median(runs.map(figure));
  return {
    seconds: of(({ first }) => first.import.ms) / 1000,
    preview: of(({ first }) => first.preview.ms) / 1000,
    again: of(({ again }) => again.import.ms) / 1000,
    copy: of(({ copyMs }) => copyMs) / 1000,
    ratio: of(({ first, copyMs }) => first.import.ms / copyMs),
    memory: Math.max(
      ...runs.map(({ first, again }) =>
        Math.max(
          ...[first, again].flatMap((acts) => [acts.preview.megabytes, acts.import.megabytes]),
        ),
      ),
    ),
    importMemory: Math.max(...runs.map(({ first }) => first.import.megabytes)),
  };
};

const folder = mkdtempSync(join(tmpdir(), 'kull-bench-'));
const server = await EmbeddedServer.start(folder);
try {
  const file = join(folder, 'roster.csv');
  writeFileSync(file, rosterCsv(PERSONS));
  const found = await measure(server.addresses, file);
  const round = (value) => Number(value.toFixed(2));
  const row = (measure, value, target) => ({
    case: `${PERSONS} persons`,
    measure,
    value: round(value),
    ...(target === undefined ? {} : { target, holds: value <= target }),
  });
  const rows = [
    row('import, s', found.seconds),
    row('plain COPY, s', found.copy),
    row('import/COPY', found.ratio, 5),
    row('peak memory of the importing process, MB', found.importMemory, 300),
    row('peak memory of any preview or import, MB', found.memory),
    row('preview, s', found.preview),
    row('import of the same file again, s', found.again),
  ];
  console.table(rows);
  console.log(JSON.stringify({ bench: 'import', rows }));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
