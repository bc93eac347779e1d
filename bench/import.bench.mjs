// How long an import of 100,000 persons takes beside a plain COPY of the same rows into the same
// tables, with the same indexes and constraints, and how much memory it takes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

const importIn = (address, file) =>
  JSON.parse(execFileSync(process.execPath, [ONCE, address, file], { encoding: 'utf8' }));

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
    const figures = importIn(imported.app, file);
    if (figures.imported !== PERSONS || figures.unchanged !== PERSONS)
      throw new Error(`Not everybody was imported: ${JSON.stringify(figures)}`);
    const copied = await emptyKull(server, `bench_copy_${run}`);
    runs.push({ ...figures, copyMs: await copyInto(copied.owner, await written(imported.owner)) });
  }
  const of = (name) => runs.map((figures) => figures[name]);
  return {
    seconds: median(of('importMs')) / 1000,
    preview: median(of('previewMs')) / 1000,
    again: median(of('againMs')) / 1000,
    copy: median(of('copyMs')) / 1000,
    ratio: median(runs.map(({ importMs, copyMs }) => importMs / copyMs)),
    memory: Math.max(...of('peakMegabytes')),
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
    row('peak memory of the importing process, MB', found.memory, 300),
    row('preview, s', found.preview),
    row('import of the same file again, s', found.again),
  ];
  console.table(rows);
  console.log(JSON.stringify({ bench: 'import', rows }));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
