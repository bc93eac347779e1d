import type { Tx } from '#platform';
import { roundThat, takesSeats } from '#schemes';
import { enterQueue } from './bring-up-to-date.js';
import { lookForSeats } from './seats.js';

/**
 * Who has just come in and has no group waits from now on, where the round runs and has a queue.
 * Before groups are published nobody waits.
 */
export const arrive = async (tx: Tx, enrolmentIds: readonly string[], now: Date): Promise<void> => {
  const come = await tx.query<{ id: string; roundId: string }>(
    `select e.id, e.round_id as "roundId" from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
      and ${roundThat(takesSeats)} and r.settings @> '{"waysIn": {"waitingList": true}}'
     where e.institution_id = $1 and e.id = any($2) and e.role = 'mentee' and e.state = 'joined'
       and not exists (select from memberships m where m.institution_id = e.institution_id
         and m.enrolment_id = e.id and m.role = 'mentee' and m.left_at is null)
       and not exists (select from waits w where w.institution_id = e.institution_id
         and w.enrolment_id = e.id and w.ended_at is null)
     order by e.id`,
    [tx.institutionId, enrolmentIds],
  );
  if (come.length === 0) return;
  await enterQueue(
    tx,
    come.map(({ id }) => ({ enrolmentId: id, since: now })),
  );
  for (const roundId of new Set(come.map((arrived) => arrived.roundId)))
    await lookForSeats(tx, roundId);
};
