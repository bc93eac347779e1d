// Builds what is missing or older than its sources: the server (SWC), the API's description, the web.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const newest = (path) => {
  const full = join(root, path);
  if (!existsSync(full)) return 0;
  const stat = statSync(full);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(full)
      .filter((name) => name !== 'node_modules')
      .map((name) => newest(join(path, name))),
  );
};

const run = (command, ...args) =>
  execFileSync(join(root, 'node_modules', '.bin', command), args, { cwd: root, stdio: 'pipe' });

const isFresh = (stamp, sources) => newest(stamp) > Math.max(...sources.map(newest));

const done = (stamp) => writeFileSync(join(root, stamp), '');

const SERVER = ['apps/api', 'apps/cli', 'libs', 'migrations', '.swcrc', 'package.json'];
const WEB = ['apps/web', 'package-lock.json'];

export const buildServer = async () => {
  if (isFresh('dist/.server', SERVER)) return;
  for (const part of ['apps', 'libs', 'migrations'])
    rmSync(join(root, 'dist', part), { recursive: true, force: true });
  const ignored = ['--ignore', 'apps/web/**'];
  run('swc', 'apps', 'libs', 'migrations', '-d', 'dist', '--copy-files', '--quiet', ...ignored);
  // In a process of its own: the description is read from the code just built.
  run('node', 'scripts/openapi.mjs');
  done('dist/.server');
};

const buildWeb = () => {
  if (isFresh('dist/.web', WEB)) return;
  run('vite', 'build', '--config', 'apps/web/vite.config.ts');
  done('dist/.web');
};

/** @param {{ web?: boolean }} options without the web, for what only needs the server */
export const build = async ({ web = true } = {}) => {
  await buildServer();
  if (web) buildWeb();
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
