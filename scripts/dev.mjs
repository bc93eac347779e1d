// `npm run dev`: the server rebuilt and restarted, and the web reloaded, at each saved change.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
await build();
const start = (command, ...args) =>
  spawn(join(root, 'node_modules', '.bin', command), args, { cwd: root, stdio: 'inherit' });

const children = [
  start(
    'swc',
    'apps',
    'libs',
    'migrations',
    '-d',
    'dist',
    '--copy-files',
    '--quiet',
    '-w',
    '--ignore',
    'apps/web/**',
  ),
  start('node', '--watch-path=dist/apps', '--watch-path=dist/libs', 'dist/apps/api/src/main.js'),
  start('vite', '--config', 'apps/web/vite.config.ts'),
];
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => children.forEach((child) => child.kill(signal)));
for (const child of children)
  child.once('exit', () => children.forEach((other) => other.kill('SIGTERM')));
