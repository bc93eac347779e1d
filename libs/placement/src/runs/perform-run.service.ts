import { Actor, DomainError } from '#kernel';
import type { AssignmentProblem, GroupingProblem } from '#matching';
import { Database, faultOf, Jobs, type JobData, type Tx } from '#platform';
import { Round, type SchemeSettings } from '#schemes';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { MatchingRun } from '../matching-run.entity.js';
import { assignmentProblem } from '../pairs/assignment-problem.js';
import { readWishLists } from '../pairs/read-wish-lists.js';
import { storePairs } from '../pairs/store-pairs.js';
import { hoursForMentors } from '../publication/hours-for-mentors.js';
import { readGroups, readSeats } from '../review/open-proposal.js';
import { groupingProblem, type Kept } from '../roster/grouping-problem.js';
import {
  menteesToPlace,
  mentorsToLead,
  readParticipants,
  type Participant,
} from '../roster/participants.js';
import { wishesOfRun } from '../run-options.js';
import { Engine, EngineCrashed, type EngineWork } from './engine.js';
import { keptGroups, keptNumber } from './kept-groups.js';
import { proposalRows } from './proposal-rows.js';
import { storeProposal } from './store-proposal.js';

interface RunJob extends JobData {
  readonly runId: string;
}

/** What a run of groups works on. */
interface Prepared {
  readonly run: MatchingRun;
  readonly settings: SchemeSettings;
  readonly problem: GroupingProblem;
  readonly roster: readonly Participant[];
  readonly kept: Kept | undefined;
}

/** What a run of pairs works on. */
interface PreparedPairs {
  readonly run: MatchingRun;
  readonly pairs: AssignmentProblem;
}

/** How often the progress is written and the run's state looked at, in milliseconds. */
const LOOK = 500;

/**
 * Does a matching run. It may be given the same run again, when a process has died with it: it then
 * begins anew, and gives the same proposal.
 */
@Injectable()
export class PerformRun implements OnModuleInit {
  private readonly logger = new Logger('MatchingRun');

  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly engine: Engine,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<RunJob>('matching-run', ({ institutionId, runId }) =>
      this.run(Actor.institution(institutionId), runId),
    );
  }

  async run(actor: Actor, runId: string): Promise<void> {
    const prepared = await this.db.run(actor, (tx) => prepare(tx, runId));
    if (!prepared) return;
    try {
      if ('pairs' in prepared) await this.pair(actor, prepared);
      else await this.group(actor, prepared);
    } catch (error) {
      await this.db.run(actor, (tx) => fail(tx, runId, failureOf(error)));
      this.logger.error(`${runId}: ${faultOf(error)}`);
    }
  }

  private async group(
    actor: Actor,
    { run, settings, problem, roster, kept }: Prepared,
  ): Promise<void> {
    const work = this.engine.formGroups(problem, Number(run.seed));
    const proposal = await this.watched(actor, run.id, work);
    const people = new Map(roster.map((p) => [p.enrolmentId, p]));
    const pinned = new Set(kept?.pins.map((pin) => pin.personId));
    const rows = proposalRows(proposal, people, pinned);
    const keptNumbers = new Set(kept?.fixedGroups.map(({ key }) => keptNumber(key)));
    const groups = hoursForMentors({
      ...rows,
      ...{ settings, roster, people },
      kept: new Set(rows.groups.filter((g) => keptNumbers.has(g.number)).map((g) => g.id)),
    });
    await this.db.run(actor, (tx) => storeProposal(tx, run, proposal, { ...rows, groups }));
  }

  private async pair(actor: Actor, { run, pairs }: PreparedPairs): Promise<void> {
    const found = await this.watched(actor, run.id, this.engine.assignPairs(pairs));
    await this.db.run(actor, (tx) => storePairs(tx, run, found));
  }

  private watched<P>(actor: Actor, runId: string, work: EngineWork<P>): Promise<P> {
    const watching = this.watch(actor, runId, work);
    return work.proposal.finally(() => clearInterval(watching));
  }

  /** Writes how far it is, and stops the engine when somebody has cancelled the run. */
  private watch(actor: Actor, runId: string, work: EngineWork<unknown>): NodeJS.Timeout {
    return setInterval(() => {
      this.db
        .run(actor, (tx) => stillRuns(tx, runId, work.progress()))
        .then((goesOn) => {
          if (!goesOn) work.stop();
        })
        .catch((error: unknown) => {
          // The work itself is not harmed; the next look may succeed.
          this.logger.warn(`${runId}: ${faultOf(error)}`);
        });
    }, LOOK);
  }
}

/** Takes the run on, and makes its problem; null for one that is over. */
const prepare = async (tx: Tx, runId: string): Promise<Prepared | PreparedPairs | null> => {
  const { institutionId } = tx;
  const taken = await tx.execute(
    `update matching_runs set state = 'running', progress = 0
     where institution_id = $1 and id = $2 and state in ('queued', 'running')`,
    [institutionId, runId],
  );
  if (taken === 0) return null;
  const run = await tx.repository(MatchingRun).findOneByOrFail({ institutionId, id: runId });
  const round = await tx.repository(Round).findOneByOrFail({ institutionId, id: run.roundId });
  const { includeUnanswered, basedOnProposalId: basis, by } = run.options;
  const roster = await readParticipants(tx, run.roundId);
  const mentees = menteesToPlace(roster, includeUnanswered);
  const mentors = mentorsToLead(roster);
  const wishes = wishesOfRun(run.options, round.settings.matching);
  if (by === 'wishes') {
    const lists = await readWishLists(tx, run.roundId);
    const { settings } = round;
    return { run, pairs: assignmentProblem({ settings, wishes, mentees, mentors, lists }) };
  }
  const kept = basis
    ? keptGroups(await readGroups(tx, basis), await readSeats(tx, basis), mentees, mentors)
    : undefined;
  const { settings } = round;
  const problem = groupingProblem({
    settings,
    wishes,
    mentees,
    mentors,
    ...(kept ? { kept } : {}),
  });
  return { run, settings, problem, roster, kept };
};

const stillRuns = async (tx: Tx, runId: string, progress: number): Promise<boolean> => {
  const running = await tx.execute(
    `update matching_runs set progress = $3
     where institution_id = $1 and id = $2 and state = 'running'`,
    [tx.institutionId, runId, progress],
  );
  return running === 1;
};

const failureOf = (error: unknown): string => {
  if (error instanceof DomainError) return error.code;
  return error instanceof EngineCrashed ? 'run.crashed' : 'run.failed';
};

const fail = async (tx: Tx, runId: string, failure: string): Promise<void> => {
  await tx.execute(
    `update matching_runs set state = 'failed', failure = $3, finished_at = now()
     where institution_id = $1 and id = $2 and state = 'running'`,
    [tx.institutionId, runId, failure],
  );
};
