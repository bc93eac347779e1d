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

/** @param {{ web?: boolean, force?: boolean }} options */
export const build = async ({ web = true, force = false } = {}) => {
  const server = [
    'apps/api',
    'apps/worker',
    'apps/cli',
    'libs',
    'migrations',
    '.swcrc',
    'package.json',
  ];
  if (force || !isFresh('dist/.server', server)) {
    for (const part of ['apps', 'libs', 'migrations'])
      rmSync(join(root, 'dist', part), { recursive: true, force: true });
    run(
      'swc',
      'apps',
      'libs',
      'migrations',
      '-d',
      'dist',
      '--copy-files',
      '--quiet',
      '--ignore',
      'apps/web/**',
    );
    const { writeDocument } = await import('./openapi.mjs');
    await writeDocument();
    done('dist/.server');
  }
  if (web && (force || !isFresh('dist/.web', ['apps/web', 'package-lock.json']))) {
    run('vite', 'build', '--config', 'apps/web/vite.config.ts');
    done('dist/.web');
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  await build({ force: process.argv.includes('--force') });
