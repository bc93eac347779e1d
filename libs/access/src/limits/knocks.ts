import { Database } from '#platform';
import { Injectable } from '@nestjs/common';

export interface Knocked {
  readonly count: number;
  /** Until it is counted from one again. */
  readonly seconds: number;
}

/**
 * Counts in the database, for what somebody could guess: more processes allow no more guesses. What
 * only keeps one process's machine free is counted there.
 */
@Injectable()
export class Knocks {
  constructor(private readonly db: Database) {}

  /** @param seconds the span that is counted together, from the first knock in it */
  async count(key: string, seconds: number): Promise<Knocked> {
    const [knocked] = await this.db.system((tx) =>
      tx.query<Knocked>(
        `insert into knocks as k (key, count, ends_at)
         values ($1, 1, now() + make_interval(secs => $2))
         on conflict on constraint knocks_pkey do update
           set count = case when k.ends_at < now() then 1 else k.count + 1 end,
               ends_at = case when k.ends_at < now() then excluded.ends_at else k.ends_at end
         returning k.count, ceil(extract(epoch from k.ends_at - now()))::int as seconds`,
        [key, seconds],
      ),
    );
    return knocked!;
  }

  /** Forgets what is counted no more. */
  async forget(): Promise<void> {
    await this.db.system((tx) => tx.query(`delete from knocks where ends_at < now()`));
  }
}
