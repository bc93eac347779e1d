import { notFound } from '#kernel';
import { fullName } from '#people';
import type { Tx } from '#platform';
import { canRunRound } from '#schemes';
import type { MatchingRunState } from '../matching-run.entity.js';
import { canCancel } from '../placement.policy.js';
import type { RunOptions } from '../run-options.js';
import type { MatchingRunView, RunOptionsView } from './matching-runs.views.js';

interface RunRow {
  readonly id: string;
  readonly roundId: string;
  readonly schemeId: string;
  readonly number: number;
  readonly state: MatchingRunState;
  readonly progress: number;
  readonly options: RunOptions;
  readonly seed: string;
  readonly engineVersion: string | null;
  readonly inputHash: string | null;
  readonly failure: string | null;
  readonly requestedBy: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly proposalId: string | null;
}

/** @param condition on `m`, with the parameters from `$2` */
export const readRuns = (
  tx: Tx,
  condition: string,
  parameters: readonly unknown[],
): Promise<RunRow[]> =>
  tx.query<RunRow>(
    `select m.id, m.round_id as "roundId", r.scheme_id as "schemeId", m.number, m.state, m.progress,
       m.options, m.seed, m.engine_version as "engineVersion", m.input_hash as "inputHash",
       m.failure, nullif(${fullName('p')}, ' ') as "requestedBy",
       m.created_at as "createdAt", m.finished_at as "finishedAt", o.id as "proposalId"
     from matching_runs m
     join rounds r on r.institution_id = m.institution_id and r.id = m.round_id
     join persons p on p.institution_id = m.institution_id and p.id = m.requested_by
     left join lateral (
       select p.id from proposals p
       where p.institution_id = m.institution_id and p.run_id = m.id
       order by p.mode = 'groups' desc, p.mode = 'first_choices' desc, p.mode limit 1
     ) o on true
     where m.institution_id = $1 and ${condition}`,
    [tx.institutionId, ...parameters],
  );

export const optionsView = ({
  mixBy,
  wishes = [],
  by,
  ...options
}: RunOptions): RunOptionsView => ({
  ...options,
  by: by ?? 'criteria',
  mixBy: [...mixBy],
  wishes: [...wishes],
});

export const runView = ({ schemeId: _, options, ...row }: RunRow): MatchingRunView => ({
  ...row,
  options: optionsView(options),
  can: { cancel: canCancel(row.state) },
});

/**
 * A run as the coordinator sees it.
 *
 * @throws DomainError `not_found` also where it is somebody else's
 */
export const viewRun = async (tx: Tx, id: string): Promise<MatchingRunView> => {
  const [row] = await readRuns(tx, 'm.id = $2', [id]);
  if (!row || !canRunRound(tx.actor, row.schemeId)) throw notFound();
  return runView(row);
};
