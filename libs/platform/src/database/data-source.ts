import { DataSource, type DataSourceOptions } from 'typeorm';
import { appConnectionOptions } from './connection.js';
import { SnakeCaseNaming } from './naming.js';

/** As many connections as one process uses at once; PostgreSQL itself takes a hundred by default. */
const POOL_SIZE = 12;

/** The app's own connections. Nothing but `Database` asks them anything. */
export const openDataSource = async (
  address: string,
  entities: DataSourceOptions['entities'],
): Promise<DataSource> => {
  const { connectionString, options } = await appConnectionOptions(address);
  return new DataSource({
    type: 'postgres',
    url: connectionString,
    entities: entities ?? [],
    namingStrategy: new SnakeCaseNaming(),
    poolSize: POOL_SIZE,
    applicationName: 'kull',
    logging: false,
    extra: { options, idleTimeoutMillis: 30_000 },
    poolErrorHandler: () => undefined,
  }).initialize();
};
