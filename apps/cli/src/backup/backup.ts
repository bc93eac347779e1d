import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BackupRefused, makeBackup } from '#backup';
import type { Config, DatabaseAddresses } from '#platform';
import { MIGRATIONS } from '../../../../migrations/index.js';
import { sayArchive } from './say-archive.js';

export const BACKUP_USAGE = `Usage: npm run kull -- backup TARGET
  TARGET   a folder, where the backup is named by its time, or a file that is not there yet`;

/** @returns what is said of it */
export const backup = async (
  { backupKey }: Config,
  addresses: DatabaseAddresses,
  target: string,
  project: string,
): Promise<string> => {
  const file = fileFor(target, new Date(), backupKey !== null);
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    version: string;
  };
  const manifest = await makeBackup({
    owner: addresses.owner,
    file,
    key: backupKey,
    version,
    knownMigrations: MIGRATIONS.map(({ name }) => name),
  });
  const open = backupKey ? '' : ' Not encrypted: KULL_BACKUP_KEY is not set.';
  return `Backed up to ${file}: ${sayArchive(manifest)}, ${statSync(file).size} bytes.${open}`;
};

/** Where the operator stands, not where npm does. */
export const fromHere = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);

const fileFor = (target: string, now: Date, isEncrypted: boolean): string => {
  const path = fromHere(target);
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const stamp = now.toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
  const file = isFolder ? join(path, `kull-${stamp}.tar.gz${isEncrypted ? '.age' : ''}`) : path;
  if (existsSync(file)) throw new BackupRefused(`${file} is there already, and is left as it is.`);
  if (!existsSync(dirname(file))) throw new BackupRefused(`There is no folder ${dirname(file)}.`);
  return file;
};
