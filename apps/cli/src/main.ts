import { fileURLToPath } from 'node:url';
import { checkBackup, makeKey } from '#backup';
import { ConfigError, readConfig, type Config, type DatabaseAddresses } from '#platform';
import { ErasureJournal } from '#privacy';
import {
  compose,
  migrateDatabase,
  openDatabase,
  openDatabaseBeside,
  type Running,
} from '../../api/src/boot.js';
import { explainFailure } from '../../api/src/explain-failure.js';
import { backup, BACKUP_USAGE, fromHere } from './backup/backup.js';
import { readRestore, restore, RESTORE_USAGE } from './backup/restore.js';
import { sayArchive } from './backup/say-archive.js';
import { diagnose } from './doctor/diagnose.js';
import {
  createInstitution,
  INSTITUTION_USAGE,
  readNewInstitution,
} from './institution/create-institution.js';
import { seedDemo } from './seed/seed-demo.js';

/** Compiled, this file is `dist/apps/cli/src/main.js`. */
const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));

const USAGE = `Usage: npm run kull -- COMMAND
  migrate       bring the database to the newest schema
  seed          fill an empty database with the demo
  institution   make an institution and its first administrator
  doctor        say whether the database is as Kull needs it
  backup        write the whole database into one file, while Kull runs or not
  check-backup  say whether a backup is whole and the key opens it
  restore       bring the database back from a backup
  backup-key    make a key to encrypt backups with`;

const ARGUMENTS = process.argv.slice(3);

/** @returns whether it did what it was asked to */
type Command = (config: Config) => Promise<boolean>;

const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: (config) =>
    onDatabase(config, async (addresses) => {
      const names = await migrateDatabase(addresses);
      console.log(names.length === 0 ? 'Nothing to migrate.' : `Migrated: ${names.join(', ')}`);
      return true;
    }),

  async seed(config) {
    if (!config.demo) return refuse('The demo is for demo mode alone.');
    return onDatabase(config, async (addresses) => {
      await migrateDatabase(addresses);
      return composed(config, addresses, async ({ app }) => {
        const isNew = await seedDemo(app);
        console.log(
          isNew ? 'The demo is there now.' : 'Nothing to seed: the database is not empty.',
        );
        return true;
      });
    });
  },

  async institution(config) {
    const asked = readNewInstitution(ARGUMENTS);
    if ('faults' in asked) return refuse([...asked.faults, INSTITUTION_USAGE].join('\n'));
    return onDatabase(config, async (addresses) => {
      await migrateDatabase(addresses);
      return composed(config, addresses, async ({ app }) => {
        const isNew = await createInstitution(app, asked);
        if (!isNew) return refuse('There is an institution of this slug or realm already.');
        console.log(`${asked.name} is there now.`);
        return true;
      });
    });
  },

  doctor: (config) =>
    onDatabase(config, async (addresses) => {
      const findings = await diagnose(addresses);
      for (const { isWell, says } of findings) console.log(`${isWell ? 'ok   ' : 'FAULT'} ${says}`);
      return findings.every(({ isWell }) => isWell);
    }),

  async backup(config) {
    const [target, ...more] = ARGUMENTS;
    if (!target || more.length > 0) return refuse(BACKUP_USAGE);
    const { addresses, embedded } = await openDatabaseBeside(config);
    try {
      console.log(await backup(config, addresses, target, PROJECT));
      return true;
    } finally {
      await embedded?.stop();
    }
  },

  async 'check-backup'(config) {
    const [file, ...more] = ARGUMENTS;
    if (!file || more.length > 0) return refuse('Usage: npm run kull -- check-backup FILE');
    console.log(`Whole: ${sayArchive(await checkBackup(fromHere(file), config.backupKey))}.`);
    return true;
  },

  async restore(config) {
    const asked = readRestore(ARGUMENTS);
    if (!asked) return refuse(RESTORE_USAGE);
    return onDatabase(config, async (addresses) => {
      const said = await restore(config, addresses, asked);
      // Composing erases again whoever is back.
      await composed(config, addresses, ({ app }) => app.get(ErasureJournal).catchUp());
      console.log(said);
      return true;
    });
  },

  async 'backup-key'() {
    const { secret, open } = await makeKey();
    console.log(`Secret key, to restore with; keep it where the backups are not:\n${secret}`);
    console.log(`Public half, enough to make backups with:\n${open}`);
    return true;
  },
};

const onDatabase = async <T>(
  config: Config,
  work: (addresses: DatabaseAddresses) => Promise<T>,
): Promise<T> => {
  const { addresses, embedded } = await openDatabase(config);
  try {
    return await work(addresses);
  } finally {
    await embedded?.stop();
  }
};

const composed = async <T>(
  config: Config,
  addresses: DatabaseAddresses,
  work: (kull: Running) => Promise<T>,
): Promise<T> => {
  const kull = await compose(config, addresses, { work: false });
  try {
    return await work(kull);
  } finally {
    await kull.stop();
  }
};

const refuse = (says: string): false => {
  console.error(says);
  return false;
};

const main = async (): Promise<number> => {
  const command = COMMANDS[process.argv[2] ?? ''];
  if (!command) {
    console.error(USAGE);
    return 64;
  }
  return (await command(readConfig(process.env, PROJECT))) ? 0 : 1;
};

try {
  process.exit(await main());
} catch (error) {
  console.error(explainFailure(error));
  process.exit(error instanceof ConfigError ? ConfigError.exitStatus : 1);
}
