import type { Tx } from '#platform';
import type { Belonging } from '../openid/groups.js';
import { updatesFrom, type Placed } from './belonging.js';

/** Affiliation, programme and cohort as the provider has them at this sign-in. */
export const bringUpToDate = async (
  tx: Tx,
  personId: string,
  belonging: Belonging,
): Promise<void> => {
  const [placed] = await tx.query<Placed>(
    `select p.affiliations, pr.code as programme, p.cohort,
            p.corrected_fields as "correctedFields"
     from persons p
     left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
     where p.institution_id = $1 and p.id = $2
     for update of p`,
    [tx.institutionId, personId],
  );
  const programmes = await tx.query<{ code: string; id: string }>(
    `select code, id from programmes where institution_id = $1 and code = any($2)`,
    [tx.institutionId, belonging.programmes],
  );
  const ids = new Map(programmes.map(({ code, id }) => [code, id]));
  const { affiliations, programme, cohort } = updatesFrom(placed!, belonging, new Set(ids.keys()));
  if (!affiliations && !programme && !cohort) return;
  await tx.query(
    `update persons
     set affiliations = coalesce($3, affiliations), programme_id = coalesce($4, programme_id),
         cohort = coalesce($5, cohort), version = version + 1
     where institution_id = $1 and id = $2`,
    [
      tx.institutionId,
      personId,
      affiliations ?? null,
      programme === undefined ? null : ids.get(programme),
      cohort ?? null,
    ],
  );
};
