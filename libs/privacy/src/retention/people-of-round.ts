import type { Tx } from '#platform';
import type { Held } from '../register/held.js';
import { REGISTER } from '../register/register.js';

/** Somebody who is in a round. */
export interface PersonOfRound {
  readonly id: string;
  /** Has a role, a part in another round, or whatever else the register says is a reason to stay. */
  readonly isTied: boolean;
}

/** That something ties the person `p` to Kull. */
const ties = (ofThisRound: 'too' | 'not'): string =>
  REGISTER.flatMap(({ table, ties: tie, lasts }: Held): string[] => {
    if (!tie) return [];
    const goes = typeof lasts === 'object' && ofThisRound === 'not' ? lasts.ofRound : 'false';
    return [
      `exists (select from ${table} t
         where t.institution_id = $1::uuid and (${tie}) and not (${goes}))`,
    ];
  }).join(' or ');

/** Everybody in the round, or who has asked to be, and whether anything else ties them to Kull. */
export const peopleOf = (tx: Tx, roundId: string): Promise<PersonOfRound[]> =>
  tx.query<PersonOfRound>(
    `select p.id, (${ties('not')}) as "isTied"
     from persons p
     where p.institution_id = $1::uuid and p.erased_at is null and p.id in (
       select e.person_id from enrolments e
       where e.institution_id = $1 and e.round_id = $2::uuid
       union all
       select i.person_id from join_requests j
       join identities i on i.institution_id = j.institution_id and i.id = j.identity_id
       where j.institution_id = $1 and j.round_id = $2 and i.person_id is not null)
     order by p.id`,
    [tx.institutionId, roundId],
  );

/** Whether anything ties the person to Kull now, that same round included: they may have come back. */
export const isTied = async (tx: Tx, personId: string): Promise<boolean> => {
  const [found] = await tx.query<{ isTied: boolean }>(
    `select (${ties('too')}) as "isTied" from persons p
     where p.institution_id = $1::uuid and p.id = $2`,
    [tx.institutionId, personId],
  );
  return found?.isTied ?? true;
};
