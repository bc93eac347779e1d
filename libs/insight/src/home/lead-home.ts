import { takesPart } from '#enrolment';
import type { Tx } from '#platform';
import { isArchived, roundThat } from '#schemes';
import { groupProgress } from '../progress/group-progress.js';
import { withoutRound } from '../progress/show-progress.service.js';
import type { LeadRound } from './mentor-home.views.js';

/** How the groups of the mentors whom the actor leads are doing; null: leads no mentors. */
export const leadHome = async (tx: Tx, now: Date): Promise<LeadRound[] | null> => {
  const rounds = await tx.query<{ roundId: string; roundName: string }>(
    `select distinct r.id as "roundId", r.name as "roundName", r.starts_on
     from enrolments l
     join enrolments e on e.institution_id = l.institution_id and e.lead_id = l.id
      and ${takesPart('e')}
     join rounds r on r.institution_id = l.institution_id and r.id = l.round_id
      and not ${roundThat(isArchived)}
     where l.institution_id = $1 and l.person_id = $2 and ${takesPart('l')}
     order by r.starts_on desc, r.id`,
    [tx.institutionId, tx.actor.personId],
  );
  if (rounds.length === 0) return null;
  const roundIds = rounds.map(({ roundId }) => roundId);
  const led = await groupProgress(tx, roundIds, now, tx.actor.personId);
  return rounds.map(({ roundId, roundName }) => {
    const groups = led.filter((group) => group.roundId === roundId);
    return {
      roundId,
      roundName,
      isPairs: groups.some(({ pair }) => pair !== null),
      groups: groups.length,
      groupsMet: groups.filter(({ hasMet }) => hasMet).length,
      lagging: groups
        .filter(({ isLate, logsMissing }) => isLate || logsMissing.length > 0)
        .map(withoutRound),
    };
  });
};
