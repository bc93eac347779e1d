import { conflict, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { MatchingRunView } from './matching-runs.views.js';
import { viewRun } from './run-view.js';

/**
 * Ends a run that waits or goes on. It leaves no proposal. Whoever does the work looks at the state
 * twice a second, in whichever process that is; a run whose process is gone ends here as well.
 */
@Injectable()
export class CancelRun {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `run.finished` for one that is over; cancelling twice is one effect */
  run(actor: Actor, id: string): Promise<MatchingRunView> {
    return this.db.run(actor, async (tx) => {
      await viewRun(tx, id);
      await tx.execute(
        `update matching_runs set state = 'cancelled', finished_at = now()
         where institution_id = $1 and id = $2 and state in ('queued', 'running')`,
        [tx.institutionId, id],
      );
      const run = await viewRun(tx, id);
      if (run.state !== 'cancelled') throw conflict('run.finished');
      return run;
    });
  }
}
