import { randomBytes } from 'node:crypto';
import type { DatabaseAddresses } from '#platform';
import pg from 'pg';

export interface TestDatabase {
  readonly addresses: DatabaseAddresses;
  readonly drop: () => Promise<void>;
}

/** A database of the suite's own: a clone of the migrated template, gone when the suite is done. */
export const createTestDatabase = (): Promise<TestDatabase> => create('template kull_template');

/** One with nothing in it, not even a schema. */
export const createEmptyDatabase = (owner?: string): Promise<TestDatabase> =>
  create(owner ? `owner ${owner}` : '');

const create = async (how: string): Promise<TestDatabase> => {
  const template = process.env['KULL_TEST_TEMPLATE'];
  if (!template) throw new Error('The global setup has not run: start the tests with npm.');
  const name = `kull_t${randomBytes(6).toString('hex')}`;
  const address = new URL(template);
  address.pathname = `/${name}`;
  await asOwner(template, `create database ${name} ${how}`);
  return {
    addresses: { owner: address.href, app: address.href },
    drop: () => asOwner(template, `drop database if exists ${name} with (force)`),
  };
};

const asOwner = async (template: string, sql: string): Promise<void> => {
  const maintenance = new URL(template);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};
