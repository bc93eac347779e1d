import type { Answer } from '../../../support/client.js';
import { nameOf, OPERATIONS, type Operation } from '../../../support/operations.js';
import { ROLES, WHOSE, type Role, type Whose } from './roles.js';
import type { Stage } from './stage.js';

/** What somebody asked, and was answered. */
export interface Exchange {
  readonly operation: Operation;
  readonly whose: Whose;
  readonly role: Role;
  readonly answer: Answer;
  /** What came of asking the same in other ways. */
  readonly others: readonly Answer[];
}

/** Every operation, asked by everybody for each thing that there is for it. */
export const askEverything = async (stage: Stage): Promise<ReadonlyMap<string, Exchange[]>> => {
  const exchanges = new Map<string, Exchange[]>();
  for (const operation of OPERATIONS) {
    const told: Exchange[] = [];
    for (const whose of WHOSE.filter((one) => stage.has(operation, one)))
      for (const [role, [answer, ...others]] of await stage.askAs(ROLES, operation, whose))
        told.push({ operation, whose, role, answer, others });
    exchanges.set(nameOf(operation), told);
  }
  return exchanges;
};
