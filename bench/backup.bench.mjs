// How long a backup and a restore of 100,000 participants take, plain and encrypted, beside a plain
// COPY of the same tables to nowhere and into the same schema, and how much memory they take.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { makeKey } from '../dist/libs/backup/src/index.js';
import { EmbeddedServer, migrate } from '../dist/libs/platform/src/index.js';
import { MIGRATIONS } from '../dist/migrations/index.js';
import { filledKull } from './backup/ground.mjs';
import { addressesOf, asOwner } from './import/ground.mjs';

const PARTICIPANTS = 100_000;
const RUNS = 3;
/** Those of the bench that hold rows, in the order in which they hang on one another. */
const TABLES = [
  ...['institutions', 'persons', 'schemes', 'rounds', 'enrolments', 'groups', 'meetings'],
  ...['mails', 'audit_events'],
];
const ONCE = fileURLToPath(new URL('backup/backup-once.mjs', import.meta.url));

const act = (...args) =>
  JSON.parse(execFileSync(process.execPath, [ONCE, ...args], { encoding: 'utf8' }));

const emptyDatabase = async (server, name) => {
  await asOwner(server.owner, (client) => client.query(`create database ${name}`));
  return addressesOf(server, name);
};

const copyToNowhere = (address) =>
  asOwner(address, async (client) => {
    const start = performance.now();
    for (const table of TABLES)
      await pipeline(
        client.query(copyTo(`copy ${table} to stdout`)),
        new Writable({ write: (_chunk, _encoding, done) => done() }),
      );
    return performance.now() - start;
  });

/** With keys, checks and indexes in place, as somebody would who has only COPY. */
const copyAcross = async (from, server, name) => {
  const into = await emptyDatabase(server, name);
  await migrate(into, MIGRATIONS);
  const dumps = await asOwner(from, async (client) => {
    const read = new Map();
    for (const table of TABLES)
      read.set(table, await client.query(copyTo(`copy ${table} to stdout`)).toArray());
    return read;
  });
  return asOwner(into.owner, async (client) => {
    const start = performance.now();
    await client.query('begin');
    for (const table of TABLES)
      await pipeline(
        Readable.from(dumps.get(table)),
        client.query(copyFrom(`copy ${table} from stdin`)),
      );
    await client.query('commit');
    return performance.now() - start;
  });
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const measure = async (server, folder) => {
  const { owner } = await filledKull(server, 'bench_backup', PARTICIPANTS);
  const { secret } = await makeKey();
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const file = join(folder, `${run}.tar.gz`);
    const sealed = `${file}.age`;
    const copyOutMs = await copyToNowhere(owner);
    const plain = act('backup', owner, file);
    const encrypted = act('backup', owner, sealed, secret);
    const copyInMs = await copyAcross(owner, server, `bench_copy_${run}`);
    const target = await emptyDatabase(server, `bench_restore_${run}`);
    const restored = act('restore', target.owner, file);
    const other = await emptyDatabase(server, `bench_opened_${run}`);
    const opened = act('restore', other.owner, sealed, secret);
    if (restored.rows !== plain.rows) throw new Error('Not every row came back');
    runs.push({
      copyOutMs,
      copyInMs,
      plain,
      encrypted,
      restored,
      opened,
      size: statSync(file).size,
    });
  }
  return runs;
};

const folder = mkdtempSync(join(tmpdir(), 'kull-bench-'));
const server = await EmbeddedServer.start(join(folder, 'data'));
try {
  const runs = await measure(server.addresses, folder);
  const of = (figure) => median(runs.map(figure));
  const most = (...acts) =>
    Math.max(...runs.flatMap((run) => acts.map((name) => run[name].megabytes)));
  const round = (value) => Number(value.toFixed(2));
  const row = (name, value, target) => ({
    case: `${PARTICIPANTS} participants`,
    measure: name,
    value: round(value),
    ...(target === undefined ? {} : { target, holds: value <= target }),
  });
  const rows = [
    row('rows', runs[0].plain.rows),
    row('as COPY writes them, MB', runs[0].plain.bytes / 2 ** 20),
    row('archive, MB', runs[0].size / 2 ** 20),
    row('plain COPY to nowhere, s', of(({ copyOutMs }) => copyOutMs) / 1000),
    row('backup, s', of(({ plain }) => plain.ms) / 1000),
    row(
      'backup/COPY',
      of(({ plain, copyOutMs }) => plain.ms / copyOutMs),
    ),
    row('encrypted backup, s', of(({ encrypted }) => encrypted.ms) / 1000),
    row('plain COPY into the same schema, s', of(({ copyInMs }) => copyInMs) / 1000),
    row('restore, s', of(({ restored }) => restored.ms) / 1000),
    row(
      'restore/COPY',
      of(({ restored, copyInMs }) => restored.ms / copyInMs),
    ),
    row('restore of the encrypted one, s', of(({ opened }) => opened.ms) / 1000),
    row('peak memory of a backup, MB', most('plain', 'encrypted'), 300),
    row('peak memory of a restore, MB', most('restored', 'opened'), 300),
  ];
  console.table(rows);
  console.log(JSON.stringify({ bench: 'backup', rows }));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
