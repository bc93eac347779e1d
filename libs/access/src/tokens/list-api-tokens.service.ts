import { notFound, type Actor } from '#kernel';
import { knownName } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { GrantedScheme } from '../grants/grants.views.js';
import type { ApiTokens, ApiTokenView } from './api-tokens.views.js';
import { canDecideOnTokens } from './token.policy.js';

/** The institution's tokens: what each may do, who made it, and whether it is in use. */
@Injectable()
export class ListApiTokens {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<ApiTokens> {
    return this.db.run(actor, async (tx) => {
      if (!canDecideOnTokens(actor)) throw notFound();
      return {
        tokens: await viewTokens(tx),
        schemes: await tx.query<GrantedScheme>(
          `select id, name from schemes where institution_id = $1 order by name, id`,
          [tx.institutionId],
        ),
      };
    });
  }
}

/** @param id one of them alone */
export const viewTokens = (tx: Tx, id: string | null = null): Promise<ApiTokenView[]> =>
  tx.query<ApiTokenView>(QUERY, [tx.institutionId, id]);

const QUERY = `
  select t.id, t.name, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt",
         t.last_used_on::text as "lastUsedOn",
         case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as scheme,
         jsonb_build_object(
           'name', ${knownName('p')},
           'isAdministrator', exists (
             select from grants g where g.institution_id = t.institution_id
               and g.person_id = t.made_by and g.role = 'administrator')) as maker,
         case when t.revoked_at is not null then 'revoked'
              when t.expires_at <= now() then 'expired' else 'active' end as state
  from api_tokens t
  join persons p on p.institution_id = t.institution_id and p.id = t.made_by
  left join schemes s on s.institution_id = t.institution_id and s.id = t.scheme_id
  where t.institution_id = $1 and ($2::uuid is null or t.id = $2)
    and least(t.revoked_at, t.expires_at) > now() - interval '3 months'
  order by t.id desc`;
