import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig, type Config } from '#platform';
import {
  compose,
  migrateDatabase,
  openDatabase,
  type RunningDatabase,
} from '../../api/src/boot.js';
import { explainFailure } from '../../api/src/explain-failure.js';
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
  migrate      bring the database to the newest schema
  seed         fill an empty database with the demo
  institution  make an institution and its first administrator
  doctor       say whether the database is as Kull needs it`;

type Command = (config: Config, database: RunningDatabase) => Promise<boolean>;

const COMMANDS: Readonly<Record<string, Command>> = {
  async migrate(_config, { addresses }) {
    const names = await migrateDatabase(addresses);
    console.log(names.length === 0 ? 'Nothing to migrate.' : `Migrated: ${names.join(', ')}`);
    return true;
  },

  async seed(config, { addresses }) {
    if (!config.demo) {
      console.error('The demo is for demo mode alone.');
      return false;
    }
    await migrateDatabase(addresses);
    const kull = await compose(config, addresses, { work: false });
    try {
      const isNew = await seedDemo(kull.app);
      console.log(isNew ? 'The demo is there now.' : 'Nothing to seed: the database is not empty.');
      return true;
    } finally {
      await kull.stop();
    }
  },

  async institution(config, { addresses }) {
    const asked = readNewInstitution(process.argv.slice(3));
    if ('faults' in asked) {
      console.error([...asked.faults, INSTITUTION_USAGE].join('\n'));
      return false;
    }
    await migrateDatabase(addresses);
    const kull = await compose(config, addresses, { work: false });
    try {
      const isNew = await createInstitution(kull.app, asked);
      if (isNew) console.log(`${asked.name} is there now.`);
      else console.error('There is an institution of this slug or realm already.');
      return isNew;
    } finally {
      await kull.stop();
    }
  },

  async doctor(_config, { addresses }) {
    const findings = await diagnose(addresses);
    for (const { isWell, says } of findings) console.log(`${isWell ? 'ok   ' : 'FAULT'} ${says}`);
    return findings.every(({ isWell }) => isWell);
  },
};

const main = async (): Promise<number> => {
  const command = COMMANDS[process.argv[2] ?? ''];
  if (!command) {
    console.error(USAGE);
    return 64;
  }
  const config = readConfig(process.env, PROJECT);
  const database = await openDatabase(config);
  try {
    return (await command(config, database)) ? 0 : 1;
  } finally {
    await database.embedded?.stop();
  }
};

try {
  process.exit(await main());
} catch (error) {
  console.error(explainFailure(error));
  process.exit(error instanceof ConfigError ? ConfigError.exitStatus : 1);
}
