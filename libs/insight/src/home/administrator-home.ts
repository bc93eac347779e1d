import { COVERS, UNITS_ABOVE } from '#access';
import { fullName } from '#people';
import type { Tx } from '#platform';
import { roundsPastLimit } from '../retention/due-rounds.js';
import type { AdministeredScheme, AdministratorHome } from './administrator-home.views.js';

/** What the institution has in Kull; null: is no administrator. Nothing of what is said in groups. */
export const administratorHome = async (tx: Tx, now: Date): Promise<AdministratorHome | null> => {
  if (!tx.actor.isAdministrator) return null;
  const [counts] = await tx.query<Omit<AdministratorHome, 'schemes' | 'roundsToForget'>>(
    `select (select count(*)::int from persons
             where institution_id = $1 and erased_at is null) as persons,
            (select count(*)::int from programmes where institution_id = $1) as programmes,
            not exists (select from privacy_notices where institution_id = $1)
              as "lacksPrivacyNotice",
            (select count(*)::int from erasure_requests
             where institution_id = $1 and state = 'open') as "erasureRequests",
            (select count(*)::int from webhooks
             where institution_id = $1 and disabled_at is not null) as "disabledWebhooks",
            (select count(*)::int from schemes s
             where s.institution_id = $1 and s.retention_months is null and exists (
               select from rounds r where r.institution_id = s.institution_id
                 and r.scheme_id = s.id and r.ends_on < $2::date)) as "schemesWithoutLimit"`,
    [tx.institutionId, now],
  );
  const schemes = await tx.query<AdministeredScheme>(
    `with recursive ${UNITS_ABOVE}
     select s.id, s.name,
            (select count(*)::int from rounds r
             where r.institution_id = s.institution_id and r.scheme_id = s.id) as rounds,
            array(select distinct ${fullName('p')}
                  from grants g
                  join persons p on p.institution_id = g.institution_id and p.id = g.person_id
                  where g.institution_id = s.institution_id and g.role = 'coordinator'
                    and ${COVERS} and not p.is_protected) as coordinators
     from schemes s where s.institution_id = $1 order by s.name, s.id`,
    [tx.institutionId],
  );
  const past = await roundsPastLimit(tx, now);
  return { ...counts!, schemes, roundsToForget: past.filter(({ isDue }) => isDue).length };
};
