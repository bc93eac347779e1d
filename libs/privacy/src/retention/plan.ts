import { createHash } from 'node:crypto';
import type { Tx } from '#platform';
import type { Held } from '../register/held.js';
import { REGISTER } from '../register/register.js';
import { peopleOf } from './people-of-round.js';

/** So many rows of a table. */
export interface RowsOfTable {
  readonly table: string;
  readonly rows: number;
  /** How many there are is told to nobody. */
  readonly isHidden: boolean;
}

/** What forgetting a round comes to: what is shown before is what is done after. */
export interface Plan {
  /** Of each table that holds any of it. */
  readonly goes: readonly RowsOfTable[];
  /** Who has nothing else to do with Kull, and is erased. */
  readonly erased: readonly string[];
  /** How many of its people have: a role, or a part in another round. */
  readonly staying: number;
}

interface OfRound {
  readonly table: string;
  /** Which rows `t` are the round's. */
  readonly rows: string;
  readonly isHidden: boolean;
}

const OF_ROUND: readonly OfRound[] = REGISTER.flatMap(
  ({ table, lasts, isHidden = false }: Held): OfRound[] =>
    typeof lasts === 'object'
      ? [{ table, isHidden, rows: `t.institution_id = $1::uuid and (${lasts.ofRound})` }]
      : [],
);
type Counted = Omit<RowsOfTable, 'isHidden'>;
const open = (counted: Counted): RowsOfTable => ({ ...counted, isHidden: false });

/** Of what row-level security hides: reflections, concerns. */
export const HIDDEN_TABLES = OF_ROUND.flatMap(({ table, isHidden }) => (isHidden ? [table] : []));
const HIDDEN = OF_ROUND.filter(({ isHidden }) => isHidden);
const SEEN = OF_ROUND.filter(({ isHidden }) => !isHidden);

/** Counts what `forgetAll` would remove. */
export const planOf = async (tx: Tx, roundId: string): Promise<Plan> => {
  const counts = SEEN.map(
    ({ table, rows }) => `select '${table}' as table, count(*)::int as rows from ${table} t
      where $2::uuid is not null and ${rows}`,
  );
  const seen = await tx.query<Counted>(counts.join(' union all '), [tx.institutionId, roundId]);
  const people = await peopleOf(tx, roundId);
  return {
    goes: [...seen.map(open), ...(await hidden(tx, roundId, false))].filter(({ rows }) => rows > 0),
    erased: people.filter(({ isTied }) => !isTied).map(({ id }) => id),
    staying: people.filter(({ isTied }) => isTied).length,
  };
};

/**
 * Says whether two plans are the same, without saying whom they are about; nor how much there is of
 * what is told to nobody, which could be tried out.
 */
export const fingerprintOf = ({ goes, erased, staying }: Plan): string =>
  createHash('sha256')
    .update(JSON.stringify([goes.filter(({ isHidden }) => !isHidden), erased, staying]))
    .digest('hex');

/**
 * Removes what the round holds. In one statement, whose parts all see what was there before it, so
 * that the order of the tables does not matter; keys are looked after at its end.
 *
 * @throws Error where it came to something else than the plan
 */
export const forgetAll = async (tx: Tx, roundId: string, plan: Plan): Promise<void> => {
  const gone = [...(await hidden(tx, roundId, true))];
  const removals = SEEN.map(
    ({ table, rows }) =>
      `gone_${table} as (delete from ${table} t where $2::uuid is not null and ${rows} returning 1)`,
  );
  const counts = SEEN.map(
    ({ table }) => `select '${table}' as table, count(*)::int as rows from gone_${table}`,
  );
  const seen = await tx.query<Counted>(
    `with ${removals.join(', ')} ${counts.join(' union all ')}`,
    [tx.institutionId, roundId],
  );
  gone.unshift(...seen.map(open));
  const removed = gone.filter(({ rows }) => rows > 0);
  if (JSON.stringify(removed) !== JSON.stringify(plan.goes))
    throw new Error(`Forgetting round ${roundId} came to something else than was planned`);
};

const hidden = async (tx: Tx, roundId: string, remove: boolean): Promise<RowsOfTable[]> => {
  const counted: RowsOfTable[] = [];
  for (const { table } of HIDDEN) {
    const [found] = await tx.query<{ rows: number }>(
      `select ${table}_of_round($1::uuid, $2::boolean) as rows`,
      [roundId, remove],
    );
    counted.push({ table, rows: found!.rows, isHidden: true });
  }
  return counted;
};
