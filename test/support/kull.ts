import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sessions } from '#access';
import { Actor, type Grant } from '#kernel';
import { Database, JOBS_SCHEMA, readConfig, type DatabaseAddresses } from '#platform';
import pg from 'pg';
import { compose, type Running } from '../../apps/api/src/boot.js';
import { serveWeb } from '../../apps/api/src/configure-app.js';
import { Builders } from './builders.js';
import { TestClient } from './client.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** Tests ask more in a minute than people do, always from one address, and at any hour. */
export const FOR_TESTS = {
  KULL_MAIL_AT_NIGHT: 'yes',
  KULL_LIMIT_PER_ADDRESS: '1000000',
  KULL_LIMIT_PER_SESSION: '1000000',
  KULL_LIMIT_CODES: '1000000',
};

interface Starting {
  /** Background jobs run too (the default). */
  readonly work?: boolean;
  /** The folder `dist`, where the built web is served as well. */
  readonly web?: string;
  /** What the environment says besides: `SMTP_URL` of a server of the test's own. */
  readonly env?: Record<string, string>;
  /** Where to listen, for a test that has to know before; a free one by default. */
  readonly port?: number;
  /** One that is there already, restored from a backup; it is dropped at the end, too. */
  readonly database?: TestDatabase;
}

/** A whole Kull on a database of its own, listening on a free port of the loopback address. */
export class TestKull {
  private constructor(
    private readonly running: Running,
    private readonly database: TestDatabase,
    /** Where it keeps what is outside the database. */
    readonly folder: string,
    /** The address of the API and, where a test asks for it, the web. */
    readonly baseUrl: string,
    /** Past every policy: for asserting on what the database holds. */
    readonly owner: pg.Client,
  ) {}

  static async start(how: Starting = {}): Promise<TestKull> {
    return TestKull.on(how.database ?? (await createTestDatabase()), how);
  }

  private static async on(
    database: TestDatabase,
    { work = true, web, env = {}, port = 0 }: Starting,
  ): Promise<TestKull> {
    const folder = mkdtempSync(join(tmpdir(), 'kull-t-'));
    const config = readConfig(
      { LOG_LEVEL: 'error', KULL_DATA: folder, ...FOR_TESTS, ...env },
      '/nowhere',
    );
    const running = await compose(config, database.addresses, { work });
    if (web) serveWeb(running.app, web);
    await running.app.listen(port, '127.0.0.1');
    const owner = new pg.Client({ connectionString: database.addresses.owner });
    await owner.connect();
    // What is done each night is done when a test says so, whatever the hour that it runs at.
    if (work) await owner.query(`delete from ${JOBS_SCHEMA}.schedule`);
    return new TestKull(running, database, folder, await running.app.getUrl(), owner);
  }

  /** Another process on the same database. Stopped before the first, whose the database is. */
  async beside(env: Record<string, string> = {}, { work = false } = {}): Promise<TestKull> {
    return TestKull.on({ ...this.database, drop: () => Promise.resolve() }, { work, env });
  }

  get app(): Running['app'] {
    return this.running.app;
  }

  get addresses(): DatabaseAddresses {
    return this.database.addresses;
  }

  get db(): Database {
    return this.app.get(Database);
  }

  /** Makes what a test needs, parents included. */
  get a(): Builders {
    return new Builders(this.db);
  }

  /** Signed out. */
  client(): TestClient {
    return new TestClient(this.baseUrl);
  }

  /** Signed in, in whichever institution the person is. */
  async as(person: { institutionId: string; id: string }): Promise<TestClient> {
    const { institutionId, id: personId } = person;
    const token = await this.app.get(Sessions).open({ institutionId, personId });
    return new TestClient(this.baseUrl, `kull_session=${token}`);
  }

  actor(person: { institutionId: string; id: string }, grants: Grant[] = []): Actor {
    return Actor.person(person.institutionId, person.id, grants, 'nb');
  }

  /** Waits until no background work is going on or waiting, but for what is meant for later. */
  async settled(): Promise<void> {
    for (;;) {
      const { rows } = await this.owner.query<{ open: number }>(
        `select count(*)::int as open from jobs.job
         where state in ('created', 'retry', 'active') and name not like '\\_\\_%'
           and (state <> 'created' or start_after <= now())`,
      );
      if (rows[0]?.open === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Until so many of its transactions wait for what another one holds. */
  async waiting(many: number): Promise<void> {
    for (;;) {
      const { rowCount } = await this.owner.query(
        `select from pg_stat_activity
         where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`,
      );
      if ((rowCount ?? 0) >= many) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** @param keep leaves the database there, for a restore into it */
  async stop({ keep = false } = {}): Promise<void> {
    await this.owner.end();
    await this.running.stop();
    if (!keep) await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
