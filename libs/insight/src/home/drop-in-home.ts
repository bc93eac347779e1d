import { SHIFTS_TO_LOG, takesShifts } from '#meetings';
import type { Tx } from '#platform';
import { roundThat, takesInvitations } from '#schemes';
import type { DropInToKeep } from './mentor-home.views.js';

/** Where students drop in on the actor, a mentor; null: nowhere. */
export const dropInHome = async (tx: Tx, now: Date): Promise<DropInToKeep[] | null> => {
  const rounds = await tx.query<DropInToKeep>(
    `select e.id as "enrolmentId", r.id as "roundId", r.name as "roundName",
            s.name as "schemeName", coalesce(jsonb_array_length(d.hours), 0) as hours,
            (select count(*)::int from (${SHIFTS_TO_LOG} and e.person_id = $3) shift
             where shift.enrolment_id = e.id) as "shiftsToLog"
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
      and ${roundThat((state) => takesInvitations(state) || takesShifts(state))} and r.settings ->> 'format' = 'drop_in'
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     left join drop_in_offers d on d.institution_id = e.institution_id and d.enrolment_id = e.id
     where e.institution_id = $1 and e.person_id = $3 and e.role = 'mentor'
       and e.state = 'joined'
     order by r.starts_on, r.id`,
    [tx.institutionId, now, tx.actor.personId],
  );
  return rounds.length === 0 ? null : rounds;
};
