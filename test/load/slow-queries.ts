import pg from 'pg';

const EVERY_MS = 100;

interface Running {
  readonly pid: number;
  readonly since: string;
  readonly query: string;
}

/** Looks at what the database is doing, and keeps what has taken longer than a second. */
export class SlowQueries {
  private readonly found = new Map<string, string>();
  private timer: NodeJS.Timeout | null = null;
  private ended: Promise<void> | null = null;

  private constructor(private readonly client: pg.Client) {}

  /** @param address of the database, as its owner */
  static async watch(address: string): Promise<SlowQueries> {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    const watch = new SlowQueries(client);
    watch.next();
    return watch;
  }

  private next(): void {
    this.timer = setTimeout(() => void this.look().then(() => this.timer && this.next()), EVERY_MS);
  }

  private async look(): Promise<void> {
    const { rows } = await this.client.query<Running>(
      `select pid, query_start::text as since, left(query, 300) as query
       from pg_stat_activity
       where datname = current_database() and state = 'active' and pid <> pg_backend_pid()
         and now() - query_start > interval '1 second'`,
    );
    for (const { pid, since, query } of rows) this.found.set(`${pid} ${since}`, query);
  }

  /** @returns the statements, one for each time one was slow */
  async end(): Promise<string[]> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await (this.ended ??= this.client.end());
    return [...this.found.values()];
  }
}
