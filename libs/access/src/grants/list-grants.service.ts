import { notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { unitPaths } from '../units/unit-paths.js';
import { canDecideOnGrants } from './grant.policy.js';
import type { GrantedScheme, Grants, GrantView, PersonFound } from './grants.views.js';

const MOST_FOUND = 20;

/** Who has which role, and who there is to give one to. */
@Injectable()
export class ListGrants {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<Grants> {
    if (!canDecideOnGrants(actor)) throw notFound();
    return this.db.run(actor, async (tx) => ({
      grants: await grantsOf(tx),
      schemes: await tx.query<GrantedScheme>(
        `select id, name from schemes where institution_id = $1 order by name, id`,
        [tx.institutionId],
      ),
      units: await unitPaths(tx),
    }));
  }

  /** Protected persons stand on no list, this one included. */
  async persons(actor: Actor, search: string): Promise<PersonFound[]> {
    if (!canDecideOnGrants(actor)) throw notFound();
    return this.db.run(actor, (tx) =>
      tx.query<PersonFound>(
        `select p.id, ${fullName('p')} as name, p.feide_id as "feideId",
                pr.name as programme
         from persons p
         left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
         where p.institution_id = $1 and not p.is_protected
           and (${fullName('p')} ilike $2 or p.feide_id = lower($3))
         order by p.family_name, p.given_name, p.id
         limit $4`,
        [
          tx.institutionId,
          `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`,
          search.trim(),
          MOST_FOUND,
        ],
      ),
    );
  }
}

interface Row extends Omit<GrantView, 'person' | 'scheme' | 'unit'> {
  readonly personId: string;
  readonly personName: string;
  readonly schemeId: string | null;
  readonly schemeName: string | null;
  readonly unitId: string | null;
}

/** @param id one of them alone */
export const grantsOf = async (tx: Tx, id: string | null = null): Promise<GrantView[]> => {
  const rows = await tx.query<Row>(
    `select g.id, g.role, g.created_at as "createdAt", p.id as "personId",
            ${fullName('p')} as "personName",
            s.id as "schemeId", s.name as "schemeName",
            g.unit_id as "unitId"
     from grants g
     join persons p on p.institution_id = g.institution_id and p.id = g.person_id
     left join schemes s on s.institution_id = g.institution_id and s.id = g.scheme_id
     where g.institution_id = $1 and ($2::uuid is null or g.id = $2)
     order by g.role, p.family_name, p.given_name, s.name, g.id`,
    [tx.institutionId, id],
  );
  const units = await unitPaths(tx);
  return rows.map(({ personId, personName, schemeId, schemeName, unitId, ...grant }) => ({
    ...grant,
    person: { id: personId, name: personName },
    scheme: schemeId === null || schemeName === null ? null : { id: schemeId, name: schemeName },
    unit: units.find(({ id: each }) => each === unitId) ?? null,
  }));
};
