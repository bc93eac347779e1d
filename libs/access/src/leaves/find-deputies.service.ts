import { notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { PersonFound } from '../grants/grants.views.js';
import { ListGrants } from '../grants/list-grants.service.js';
import { canChooseDeputy } from './leave.policy.js';

/**
 * Whom somebody may choose as deputy. Only administrators may look through the institution's people;
 * others have to know whom they look for, by the whole Feide name or e-mail address.
 */
@Injectable()
export class FindDeputies {
  constructor(
    private readonly db: Database,
    private readonly listGrants: ListGrants,
  ) {}

  async run(actor: Actor, search: string): Promise<PersonFound[]> {
    if (actor.isAdministrator) return this.listGrants.persons(actor, search);
    if (!canChooseDeputy(actor)) throw notFound();
    return this.db.run(actor, (tx) =>
      tx.query<PersonFound>(
        `select p.id, ${fullName('p')} as name, p.feide_id as "feideId",
                null as programme
         from persons p
         where p.institution_id = $1 and not p.is_protected
           and (p.feide_id = lower($2) or lower(p.email) = lower($2))
         order by p.id limit 5`,
        [tx.institutionId, search.trim()],
      ),
    );
  }
}
