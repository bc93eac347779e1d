import { notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { canDecideOnIdentities } from './identity.policy.js';
import type { IdentityView } from './identity.views.js';

const MOST_FOUND = 50;

/** Which sign-ins are linked to persons of that name, or of any, the newest link first. */
@Injectable()
export class ListIdentities {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, search: string): Promise<IdentityView[]> {
    if (!canDecideOnIdentities(actor)) throw notFound();
    return this.db.run(actor, (tx) =>
      tx.query<IdentityView>(
        `select i.id, trim(${fullName('i')}) as "signInName",
                i.feide_id as "feideId", i.linked_by as "linkedBy", i.linked_at as "linkedAt",
                i.seen_at as "seenAt", p.id as "personId",
                ${fullName('p')} as "personName",
                pr.name as programme
         from identities i
         join persons p on p.institution_id = i.institution_id and p.id = i.person_id
         left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
         where i.institution_id = $1 and not p.is_protected
           and (${fullName('p')} ilike $2
                or ${fullName('i')} ilike $2 or i.feide_id = lower($3))
         order by i.linked_at desc, i.id
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
