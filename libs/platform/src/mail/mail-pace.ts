import type { Database } from '../database/database.js';

const FIRST_EXTRA_MS = 500;
const MOST_EXTRA_MS = 60_000;
/** Of the extra, so much is left after each mail that the server took. */
const EASING = 0.8;
const LEAST_EXTRA_MS = 50;

/** A turn to send one mail. */
export interface Turn {
  readonly waitMs: number;
  /** The server has deferred lately: mails go out more slowly than they might. */
  readonly isSlowed: boolean;
}

/**
 * How fast mails go to the server. Each takes the next free moment in the database, so that several
 * processes together stay below the rate, and no two take the same.
 */
export class MailPace {
  /** @param perMinute how many mails at most; null: as many as the server takes */
  constructor(
    private readonly db: Database,
    private readonly server: string,
    private readonly perMinute: number | null,
  ) {}

  async nextTurn(): Promise<Turn> {
    const [turn] = await this.db.system((tx) =>
      tx.query<Turn>(
        `insert into mail_paces as p (server, next_at)
         values ($1, clock_timestamp() + make_interval(secs => $2::float8 / 1000))
         on conflict on constraint mail_paces_pkey do update
           set next_at = greatest(p.next_at, clock_timestamp())
                       + make_interval(secs => ($2::float8 + p.extra_ms) / 1000)
         returning p.extra_ms > 0 as "isSlowed",
           greatest(0, ceil(1000 * extract(epoch from
             p.next_at - make_interval(secs => ($2::float8 + p.extra_ms) / 1000)
             - clock_timestamp())))::int as "waitMs"`,
        [this.server, this.perMinute === null ? 0 : 60_000 / this.perMinute],
      ),
    );
    return turn!;
  }

  /** The server asked for less: the pause between mails doubles, for every process. */
  async slowDown(): Promise<void> {
    await this.db.system((tx) =>
      tx.execute(
        `update mail_paces
         set extra_ms = least($2::int, greatest($3::int, extra_ms * 2)),
             next_at = greatest(next_at, clock_timestamp())
                     + make_interval(secs => greatest($3::int, extra_ms) / 1000.0)
         where server = $1`,
        [this.server, MOST_EXTRA_MS, FIRST_EXTRA_MS],
      ),
    );
  }

  /** The server took one while mails were slowed. */
  async speedUp(): Promise<void> {
    await this.db.system((tx) =>
      tx.execute(
        `update mail_paces
         set extra_ms = case when extra_ms * $2::float8 < $3 then 0 else floor(extra_ms * $2::float8) end
         where server = $1 and extra_ms > 0`,
        [this.server, EASING, LEAST_EXTRA_MS],
      ),
    );
  }
}
