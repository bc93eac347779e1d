import { randomInt } from 'node:crypto';
import { conflict, invalid, newId, notFound, type Actor } from '#kernel';
import { Database, Jobs, onceKey, type Tx } from '#platform';
import {
  type GroupWish,
  holdRound,
  type MatchingSettings,
  mixedBy,
  roundToRun,
  wishedIn,
  wishesOf,
  wishFaults,
} from '#schemes';
import { Injectable } from '@nestjs/common';
import { MatchingRun } from '../matching-run.entity.js';
import { canRunIn } from '../placement.policy.js';
import { Proposal } from '../proposal.entity.js';
import type { RunOptions } from '../run-options.js';
import type { MatchingRunView, StartMatchingRun } from './matching-runs.views.js';
import { viewRun } from './run-view.js';

/** As many as the engine's generator takes. */
const SEEDS = 2 ** 31;

/** Asks for a proposal of groups. The work itself is done in the background. */
@Injectable()
export class StartRun {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  /**
   * @throws DomainError `run.in_progress` while another run of the round goes on;
   *   `round.past_matching` when the round has its groups; `round.has_no_groups` for drop-in
   */
  run(
    actor: Actor,
    roundId: string,
    wanted: StartMatchingRun,
    key: string | undefined,
  ): Promise<MatchingRunView> {
    const once = onceKey(key, 'matching-runs.start', { roundId, wanted });
    return this.db.once(actor, once, async (tx) => {
      const { settings } = await roundToRun(tx, roundId);
      if (settings.format === 'drop_in') throw conflict('round.has_no_groups');
      const wishes = wishesToRun(settings.matching, wanted);
      // Whoever publishes holds the round, too, and may have been first.
      if (!canRunIn(await holdRound(tx, roundId))) throw conflict('round.past_matching');
      const basedOnProposalId = wanted.basedOnProposalId ?? null;
      const byWishes = settings.matching.by === 'wishes';
      // Pairs are assigned anew as a whole.
      if (basedOnProposalId !== null && byWishes)
        throw invalid('request.invalid', { fields: NOT_OF_PAIRS });
      if (basedOnProposalId !== null) await requireProposalOf(tx, roundId, basedOnProposalId);
      const id = newId();
      await tx.repository(MatchingRun).insert({
        institutionId: tx.institutionId,
        id,
        roundId,
        number: await nextNumber(tx, roundId),
        seed: String(wanted.seed ?? randomInt(SEEDS)),
        requestedBy: actor.personId!,
        options: {
          mixBy: wishedIn(wishes, 'mix'),
          wishes,
          includeUnanswered: wanted.includeUnanswered ?? false,
          basedOnProposalId,
          ...(byWishes && { by: 'wishes' as const }),
        } satisfies RunOptions,
      });
      await this.jobs.enqueue(tx, 'matching-run', [{ runId: id }]);
      return viewRun(tx, id);
    });
  }
}

const NOT_OF_PAIRS = [{ pointer: '/basedOnProposalId', code: 'field.unknown' }];

/** What the round wishes, but for what is asked of this run. */
const wishesToRun = (
  matching: MatchingSettings,
  { mixBy, wishes = [] }: StartMatchingRun,
): GroupWish[] => {
  const fields = wishFaults(wishes, matching, '/wishes');
  if (fields.length > 0) throw invalid('request.invalid', { fields });
  const mixed = mixBy ? mixedBy(wishesOf(matching), mixBy) : [];
  return wishesOf(matching, mixed, wishes);
};

const requireProposalOf = async (tx: Tx, roundId: string, id: string): Promise<void> => {
  const of = { institutionId: tx.institutionId, roundId, id };
  if (!(await tx.repository(Proposal).existsBy(of))) throw notFound();
};

const nextNumber = async (tx: Tx, roundId: string): Promise<number> => {
  const [last] = await tx.query<{ number: number }>(
    `select coalesce(max(number), 0)::int as number from matching_runs
     where institution_id = $1 and round_id = $2`,
    [tx.institutionId, roundId],
  );
  return (last?.number ?? 0) + 1;
};
