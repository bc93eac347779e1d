import { newId } from '#kernel';
import type { Tx } from '#platform';
import type { ThreadState } from '../threads/thread.entity.js';

interface Wanted {
  readonly roundId: string;
  readonly personId: string;
  /** Where it is begun now; one that is there stays as it is. */
  readonly state: ThreadState;
}

/** Between one person and a round's coordinators: one for each person, also for who is mentor and student. */
export const threadOfPerson = async (
  tx: Tx,
  { roundId, personId, state }: Wanted,
): Promise<string> => {
  const of = [tx.institutionId, roundId, personId];
  await tx.execute(
    `insert into threads (institution_id, id, round_id, kind, person_id, state)
     values ($1, $4, $2, 'inbox', $3, $5)
     on conflict (institution_id, round_id, person_id) where kind = 'inbox' do nothing`,
    [...of, newId(), state],
  );
  const [thread] = await tx.query<{ id: string }>(
    `select id from threads where institution_id = $1 and round_id = $2 and person_id = $3
       and kind = 'inbox'`,
    of,
  );
  return thread!.id;
};
