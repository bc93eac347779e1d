import { Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { TokenScope } from './api-token.entity.js';
import { institutionOfToken, tokenHashOf } from './token-secret.js';

/** Another system of the institution's, by its token. Nobody: it holds no role and has no person. */
export interface Integration {
  readonly institutionId: string;
  readonly tokenId: string;
  readonly scopes: readonly TokenScope[];
  /** The scheme it is limited to; null: all of the institution's. */
  readonly schemeId: string | null;
}

/** Finds out which integration a token stands for, at each request anew. */
@Injectable()
export class RecogniseToken {
  constructor(private readonly db: Database) {}

  /** @returns null for a token that is none, unknown, expired or revoked */
  async run(secret: string): Promise<Integration | null> {
    const institutionId = institutionOfToken(secret);
    if (!institutionId) return null;
    const [found] = await this.db.run(Actor.institution(institutionId), (tx) =>
      tx.query<Integration>(
        `with found as (
           select * from api_tokens
           where institution_id = $1 and token_hash = $2
             and revoked_at is null and expires_at > now()),
         used as (
           update api_tokens t set last_used_on = current_date from found
           where t.institution_id = $1 and t.id = found.id
             and found.last_used_on is distinct from current_date)
         select institution_id as "institutionId", id as "tokenId", scopes,
                scheme_id as "schemeId" from found`,
        [institutionId, tokenHashOf(secret)],
      ),
    );
    return found ?? null;
  }
}
