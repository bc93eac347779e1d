// `npm test`: everything that has to hold, from nothing. Ends with one line that counts.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { putTogether, takeApart } from './put-together.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'kull-test-'));
const count = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

const run = (command, args, env = {}) =>
  spawnSync(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status === 0;

/** What a check says is shown when it has ended, so that two at once do not talk at the same time. */
const said = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules', '.bin', command), args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (text += chunk.toString()));
    child.on('error', (error) => resolve({ text: String(error), holds: false }));
    child.on('close', (status) => resolve({ text, holds: status === 0 }));
  });

/** Checks that hold or do not, one after the other; each counts as one test. */
const checks = async (list) => {
  for (const [title, command, ...args] of list) {
    const { text, holds } = await said(command, args);
    console.log(`\n— ${title}${holds ? '' : ': failed'}\n${text}`.trimEnd());
    if (holds) count.passed += 1;
    else {
      count.failed += 1;
      failures.push(title);
    }
  }
};

/**
 * More files at a time than cores where they wait: for a clock, a mail server, a browser or each other.
 *
 * @param files how many files the project's suites are put together in; 0: each is its own
 * @param atOnce how many files run at a time
 */
const suite = (title, project, { files = 0, atOnce = 2, env = {}, but = [] } = {}) => {
  console.log(`\n— ${title}`);
  if (files > 0) putTogether(root, project, { files, but });
  const report = join(reports, `${title.replaceAll(/\W+/g, '-')}.json`);
  const passed = run(
    'jest',
    [
      ...['--selectProjects', project, '--json', `--outputFile=${report}`],
      `--maxWorkers=${atOnce}`,
    ],
    {
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
      ...(files > 0 ? { KULL_TEST_TOGETHER: '1' } : {}),
      ...env,
    },
  );
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  count.passed += result?.numPassedTests ?? 0;
  count.skipped += result?.numPendingTests ?? 0;
  // A suite that could not be loaded has no tests to count, and has failed all the same.
  count.failed += Math.max(
    (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0),
    passed ? 0 : 1,
  );
  if (!passed) failures.push([title, ...failedIn(result)].join('\n  '));
};

/** What failed, by name: its message stands far above. */
const failedIn = (result) =>
  (result?.testResults ?? []).flatMap(({ name, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length > 0) return failed.map(({ fullName }) => fullName);
    return assertionResults.length === 0 ? [`${relative(root, name)} could not be loaded`] : [];
  });

const olderPostgres = ['/usr/lib/postgresql/15/bin', process.env.KULL_TEST_POSTGRES_15].find(
  (folder) => folder && existsSync(join(folder, 'initdb')),
);

// Each needs one core, and linting as long as the others together.
await Promise.all([
  checks([['Lint', 'eslint', '.', '--max-warnings', '0']]),
  checks([
    ['Format', 'prettier', '--check', '--log-level=warn', '.'],
    ['Types of the server', 'tsc', '--noEmit', '-p', 'tsconfig.json'],
    ['Types of the web', 'tsc', '--noEmit', '-p', 'apps/web/tsconfig.json'],
    ['Tiers', 'depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'migrations'],
    ['API types of the web', 'node', 'scripts/generate-client.mjs', '--check'],
    ['Build', 'node', 'scripts/build.mjs'],
  ]),
]);
suite('Unit', 'unit');
suite('API on the embedded PostgreSQL', 'api', { files: 9, atOnce: 3 });
if (olderPostgres)
  suite('API on PostgreSQL 15', 'api', {
    ...{ files: 9, atOnce: 3, env: { KULL_TEST_POSTGRES: olderPostgres } },
    but: [
      // It starts the embedded one itself, whichever the others run on.
      'platform/lifecycle',
      // Catalogues of every operation ask who may and what is refused: no other query than the others.
      'platform/every-operation',
      'visibility/visibility',
      'visibility/changes-nothing',
      // These are about mail servers, receivers of webhooks and processes that end, whatever the database.
      'notices/mail-trouble',
      'notices/mail-pace',
      'notices/mail-crash',
      'integrations/webhook-tries',
      'backup/commands',
    ],
  });
else console.log('\n— API on PostgreSQL 15: skipped, it is not installed (package postgresql-15)');
suite('Browser', 'web', { files: 9, atOnce: 3 });
takeApart(root);

rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
if (count.skipped > 0) console.log(`\nSkipped: ${count.skipped}`);
console.log(`\nTests: ${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 ? 1 : 0);
