import { COVERS, TODAY, UNITS_ABOVE } from '#access';
import { invalid } from '#kernel';
import { fullName } from '#people';
import type { Tx } from '#platform';
import type { Capacity } from './concern-recipient.entity.js';
import type { PossibleRecipient } from './concerns.views.js';

/**
 * Whom a concern about a group of the scheme may be sent to: who coordinates the scheme, by a role
 * of their own, and who owns a service that is there to be read. Deputies are there for a time, and
 * are not among them; nor is the actor.
 */
export const possibleRecipients = (tx: Tx, schemeId: string): Promise<PossibleRecipient[]> =>
  tx.query<PossibleRecipient>(
    `with recursive ${UNITS_ABOVE},
     named as (
       select distinct g.person_id, g.role from grants g
       join schemes s on s.institution_id = g.institution_id and s.id = $2
       where g.institution_id = $1 and g.role = 'coordinator' and ${COVERS}
       union
       select g.person_id, g.role from grants g
       where g.institution_id = $1 and g.role = 'service_owner' and exists (
         select from services v where v.institution_id = $1 and v.owner_id = g.person_id
           and v.is_active)),
     once as (select person_id, min(role) as role from named group by person_id)
     select p.id, ${fullName('p')} as name, o.role as capacity,
            array(select v.name_nb from services v
                  where v.institution_id = $1 and v.owner_id = p.id and v.is_active
                    and o.role = 'service_owner' order by v.name_nb) as services,
            (select max(l.ends_on)::text from leaves l
             where l.institution_id = $1 and l.holder_id = p.id and l.ended_at is null
               and ${TODAY} between l.starts_on and l.ends_on) as "awayUntil"
     from once o
     join persons p on p.institution_id = $1 and p.id = o.person_id
     where not p.is_protected and p.id is distinct from $3
     order by o.role, p.family_name, p.given_name, p.id`,
    [tx.institutionId, schemeId, tx.actor.personId],
  );

/**
 * The role each of the chosen is named for.
 *
 * @throws DomainError `request.invalid` where one of them is not to be chosen
 */
export const capacitiesOf = async (
  tx: Tx,
  schemeId: string,
  ids: readonly string[],
): Promise<{ personId: string; capacity: Capacity }[]> => {
  const possible = await possibleRecipients(tx, schemeId);
  const chosen = possible.filter(({ id }) => ids.includes(id));
  if (chosen.length !== ids.length)
    throw invalid('request.invalid', {
      fields: [{ pointer: '/recipientIds', code: 'field.no_recipient' }],
    });
  return chosen.map(({ id, capacity }) => ({ personId: id, capacity }));
};
