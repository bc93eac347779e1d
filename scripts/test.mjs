// `npm test`: everything that has to hold, from nothing. Ends with one line that counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** A check that holds or does not; it counts as one test. */
const check = (title, command, ...args) => {
  console.log(`\n— ${title}`);
  if (run(command, args)) count.passed += 1;
  else {
    count.failed += 1;
    failures.push(title);
  }
};

const suite = (title, project, { env = {}, workers = 2 } = {}) => {
  console.log(`\n— ${title}`);
  const report = join(reports, `${title.replaceAll(/\W+/g, '-')}.json`);
  const passed = run(
    'jest',
    ['--selectProjects', project, '--json', `--outputFile=${report}`, `--maxWorkers=${workers}`],
    { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...env },
  );
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  count.passed += result?.numPassedTests ?? 0;
  count.skipped += result?.numPendingTests ?? 0;
  // A suite that could not be loaded has no tests to count, and has failed all the same.
  count.failed += Math.max(
    (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0),
    passed ? 0 : 1,
  );
  if (!passed) failures.push(title);
};

const olderPostgres = ['/usr/lib/postgresql/15/bin', process.env.KULL_TEST_POSTGRES_15].find(
  (folder) => folder && existsSync(join(folder, 'initdb')),
);

check('Format', 'prettier', '--check', '--log-level=warn', '.');
check('Lint', 'eslint', '.', '--max-warnings', '0');
check('Types of the server', 'tsc', '--noEmit', '-p', 'tsconfig.json');
check('Types of the web', 'tsc', '--noEmit', '-p', 'apps/web/tsconfig.json');
check('Tiers', 'depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'migrations');
check('API types of the web', 'node', 'scripts/generate-client.mjs', '--check');
check('Build', 'node', 'scripts/build.mjs');
suite('Unit', 'unit');
suite('API on the embedded PostgreSQL', 'api');
if (olderPostgres)
  suite('API on PostgreSQL 15', 'api', { env: { KULL_TEST_POSTGRES: olderPostgres } });
else console.log('\n— API on PostgreSQL 15: skipped, it is not installed (package postgresql-15)');
// One browser at a time: two would fight over two cores.
suite('Browser', 'web', { workers: 1 });

rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
if (count.skipped > 0) console.log(`\nSkipped: ${count.skipped}`);
console.log(`\nTests: ${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 ? 1 : 0);
