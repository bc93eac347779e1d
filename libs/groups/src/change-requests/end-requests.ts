import type { Tx } from '#platform';
import type { ChangeRequestState } from './change-request.entity.js';

/**
 * Whoever is moved, or is in no group any more, asks no more; of what is taken back nothing is left to
 * read. The caller holds the enrolments.
 */
export const endRequests = async (
  tx: Tx,
  enrolmentIds: readonly string[],
  state: Exclude<ChangeRequestState, 'asked'>,
): Promise<void> => {
  const answeredBy = state === 'moved' ? tx.actor.personId : null;
  await tx.execute(
    `update change_requests set state = $3, ended_at = now(), answered_by = $4,
            words = case when $3 = 'withdrawn' then '' else words end,
            wishes = case when $3 = 'withdrawn' then '{}' else wishes end
     where institution_id = $1 and enrolment_id = any($2) and ended_at is null`,
    [tx.institutionId, enrolmentIds, state, answeredBy],
  );
};
