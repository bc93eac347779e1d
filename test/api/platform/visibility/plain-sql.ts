import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestKull } from '../../../support/kull.js';

/** Who the database is told is asking: what `db.run` and `db.system` set, and nothing else does. */
export interface Settings {
  readonly institutionId?: string;
  readonly personId?: string;
  readonly door?: 'system';
}

/**
 * A connection of its own with the rights of the app's role and no more, as `DATABASE_URL` gives it
 * in production: SQL without any of Kull's TypeScript.
 */
export class PlainSql {
  private constructor(
    private readonly client: pg.Client,
    private readonly kull: TestKull,
    private readonly login: string,
  ) {}

  static async connect(kull: TestKull): Promise<PlainSql> {
    const login = `kull_test_${randomBytes(6).toString('hex')}`;
    const password = randomBytes(12).toString('hex');
    await kull.owner.query(`create role ${login} login password '${password}' in role kull_app`);
    const { rows } = await kull.owner.query<{ name: string }>(`select current_database() as name`);
    const address = new URL(process.env['KULL_TEST_TEMPLATE']!);
    Object.assign(address, { username: login, password, pathname: `/${rows[0]!.name}` });
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    return new PlainSql(client, kull, login);
  }

  /** In a transaction that is rolled back. */
  async as<R extends pg.QueryResultRow>(
    { institutionId, personId, door }: Settings,
    sql: string,
    values: unknown[] = [],
  ): Promise<pg.QueryResult<R>> {
    await this.client.query('begin');
    try {
      await this.client.query(
        `select set_config('app.institution_id', $1, true), set_config('app.person_id', $2, true),
                set_config('app.door', $3, true)`,
        [institutionId ?? '', personId ?? '', door ?? ''],
      );
      return await this.client.query<R>(sql, values);
    } finally {
      await this.client.query('rollback');
    }
  }

  /** @returns the code of PostgreSQL's refusal; null where it did as it was told */
  async refusal(settings: Settings, sql: string, values: unknown[] = []): Promise<string | null> {
    try {
      await this.as(settings, sql, values);
      return null;
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  }

  async end(): Promise<void> {
    await this.client.end();
    await this.kull.owner.query(`drop role ${this.login}`);
  }
}
