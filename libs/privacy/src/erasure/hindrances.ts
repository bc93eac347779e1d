import { lackWithout, oneAtATime } from '#access';
import type { Tx } from '#platform';

/** What has to be settled before somebody can be erased. */
export interface Hindrances {
  /** Nobody else administers. */
  readonly isLastAdministrator: boolean;
  /** So many schemes would have no coordinator. */
  readonly schemes: number;
}

/** Holds the roles of the institution still until the transaction ends. */
export const hindrancesTo = async (tx: Tx, personId: string): Promise<Hindrances> => {
  await oneAtATime(tx);
  const before = await lackWithout(tx);
  const after = await lackWithout(tx, personId);
  return {
    isLastAdministrator: after.administrator && !before.administrator,
    schemes: after.schemes - before.schemes,
  };
};

export const areThere = ({ isLastAdministrator, schemes }: Hindrances): boolean =>
  isLastAdministrator || schemes > 0;
