import { parseArgs } from 'node:util';
import { aboutBackup, BackupRefused, restoreBackup } from '#backup';
import type { Config, DatabaseAddresses } from '#platform';
import { readJournal, type JournalOfErasures } from '#privacy';
import { MIGRATIONS } from '../../../../migrations/index.js';
import { fromHere } from './backup.js';
import { sayArchive } from './say-archive.js';

export const RESTORE_USAGE = `Usage: npm run kull -- restore FILE
  --replace         throw away what the database holds
  --erasures FILE   a journal of erasures from elsewhere; may be given several times
  --no-journal      restore although no journal says who was erased since the backup`;

export interface RestoreRequest {
  readonly file: string;
  readonly replace: boolean;
  readonly erasures: readonly string[];
  readonly withoutJournal: boolean;
}

/** @returns null where it is no such request */
export const readRestore = (args: readonly string[]): RestoreRequest | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        replace: { type: 'boolean', default: false },
        erasures: { type: 'string', multiple: true, default: [] },
        'no-journal': { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return null;
    const { replace, erasures, 'no-journal': withoutJournal } = values;
    return { file: fromHere(file), replace, erasures: erasures.map(fromHere), withoutJournal };
  } catch {
    return null;
  }
};

/**
 * Restores, and notes who has to be erased again.
 *
 * @returns what is said of it
 */
export const restore = async (
  { backupKey, erasureJournal }: Config,
  addresses: DatabaseAddresses,
  { file, replace, erasures, withoutJournal }: RestoreRequest,
): Promise<string> => {
  const own = readJournal(erasureJournal);
  const journals = [...(own ? [own] : []), ...erasures.map(readGiven)];
  const { madeAt } = await aboutBackup(file, backupKey);
  const reachesBack = journals.some(({ begun }) => begun <= new Date(madeAt));
  if (!reachesBack && !withoutJournal)
    throw new BackupRefused(
      `No journal of erasures reaches back to ${madeAt}, so whoever was erased since would be back. ` +
        `Give one that does with --erasures FILE, or say --no-journal.`,
    );
  const { manifest, areBack } = await restoreBackup({
    addresses,
    file,
    key: backupKey,
    migrations: MIGRATIONS,
    replace,
    erasures: journals.flatMap(({ records }) => records),
  });
  return `Restored ${sayArchive(manifest)}. To be erased again: ${areBack}.${sayUnreadable(journals)}`;
};

/** One line may have been cut off when a machine went down; many are a file that somebody changed. */
const sayUnreadable = (journals: readonly JournalOfErasures[]): string => {
  const lines = journals.reduce((sum, { unreadable }) => sum + unreadable, 0);
  return lines === 0 ? '' : ` Lines of the journals that cannot be read: ${lines}.`;
};

const readGiven = (file: string): JournalOfErasures => {
  const journal = readJournal(file);
  if (!journal) throw new BackupRefused(`There is no file ${file}.`);
  if (journal.unreadable > 0 && journal.records.length === 0)
    throw new BackupRefused(`${file} is no journal of erasures.`);
  return journal;
};
