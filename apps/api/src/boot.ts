import {
  EmbeddedServer,
  Jobs,
  migrate,
  openDataSource,
  type Config,
  type DatabaseAddresses,
} from '#platform';
import { ReplayErasures } from '#privacy';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { MIGRATIONS } from '../../../migrations/index.js';
import { AppModule } from './app.module.js';
import { configureApp } from './configure-app.js';
import { ENTITIES } from './entities.js';

/** A Kull that is put together: its application, and how to take it apart again in good order. */
export interface Running {
  readonly app: NestExpressApplication;
  readonly stop: () => Promise<void>;
}

export interface RunningDatabase {
  readonly addresses: DatabaseAddresses;
  /** Null where `DATABASE_URL` names a server of the operator's. */
  readonly embedded: EmbeddedServer | null;
}

/** The database that the configuration names, or the embedded one, started. */
export const openDatabase = async (config: Config): Promise<RunningDatabase> => {
  if (config.databaseUrl) {
    const owner = config.databaseOwnerUrl ?? config.databaseUrl;
    return { addresses: { owner, app: config.databaseUrl }, embedded: null };
  }
  const embedded = await EmbeddedServer.start(config.dataFolder);
  return { addresses: embedded.addresses, embedded };
};

/** The same beside a Kull that runs on the embedded one: its server is used, and left running. */
export const openDatabaseBeside = async (config: Config): Promise<RunningDatabase> => {
  const addresses = config.databaseUrl ? null : await EmbeddedServer.beside(config.dataFolder);
  return addresses ? { addresses, embedded: null } : openDatabase(config);
};

/** Brings the schema up to date. */
export const migrateDatabase = (addresses: DatabaseAddresses): Promise<string[]> =>
  migrate(addresses, MIGRATIONS);

/**
 * Composes the application on a database that is migrated. It does not listen yet.
 *
 * @param work whether this process does background work as well
 */
export const compose = async (
  config: Config,
  addresses: DatabaseAddresses,
  { work }: { work: boolean },
): Promise<Running> => {
  const dataSource = await openDataSource(addresses.app, ENTITIES);
  const module = await AppModule.with({ config, dataSource, databaseAddress: addresses.app });
  const app = await NestFactory.create<NestExpressApplication>(module, {
    bufferLogs: true,
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  configureApp(app);
  await app.init();
  const jobs = app.get(Jobs);
  await jobs.start();
  // Before anybody is served and any job is done, where a restore has brought somebody back.
  await app.get(ReplayErasures).run();
  if (work) await jobs.work();
  return {
    app,
    stop: async () => {
      // First the requests that are running, then the jobs, last the connections both use.
      await app.close();
      await jobs.stop();
      await dataSource.destroy();
    },
  };
};
