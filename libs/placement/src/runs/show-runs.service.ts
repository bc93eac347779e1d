import { invalid, type Actor } from '#kernel';
import { Database, decodeCursor, pageOf } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { MatchingRunPage, MatchingRunView } from './matching-runs.views.js';
import { readRuns, runView, viewRun } from './run-view.js';

const PAGE = 50;

/** The runs of a round, the newest first, and any one of them. */
@Injectable()
export class ShowRuns {
  constructor(private readonly db: Database) {}

  list(actor: Actor, roundId: string, cursor: string | undefined): Promise<MatchingRunPage> {
    const before = cursor === undefined ? null : decodeCursor(cursor)[0];
    if (before !== null && !Number.isSafeInteger(before)) throw invalid('page.cursor');
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      const rows = await readRuns(
        tx,
        `m.round_id = $2 and ($3::bigint is null or m.number < $3) order by m.number desc limit $4`,
        [roundId, before, PAGE + 1],
      );
      const { items, next } = pageOf(rows.map(runView), PAGE, (run) => [run.number]);
      return { items: [...items], next };
    });
  }

  one(actor: Actor, id: string): Promise<MatchingRunView> {
    return this.db.run(actor, (tx) => viewRun(tx, id));
  }
}
