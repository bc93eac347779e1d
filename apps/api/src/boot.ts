import {
  EmbeddedServer,
  Jobs,
  migrate,
  openDataSource,
  type Config,
  type DatabaseAddresses,
} from '#platform';
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
  await jobs.start(work);
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
