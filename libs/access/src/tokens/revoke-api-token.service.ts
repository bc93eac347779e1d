import { notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { canDecideOnTokens } from './token.policy.js';

/** Ends a token. Whoever has it is nobody from the next request on. */
@Injectable()
export class RevokeApiToken {
  constructor(private readonly db: Database) {}

  /** Revoking once more changes nothing. */
  run(actor: Actor, id: string): Promise<void> {
    return this.db.run(actor, async (tx) => {
      if (!canDecideOnTokens(actor)) throw notFound();
      const [found] = await tx.query<{ schemeId: string | null; isRevoked: boolean }>(
        `select scheme_id as "schemeId", revoked_at is not null as "isRevoked"
         from api_tokens where institution_id = $1 and id = $2 for update`,
        [tx.institutionId, id],
      );
      if (!found) throw notFound();
      if (found.isRevoked) return;
      await tx.execute(
        `update api_tokens set revoked_at = now() where institution_id = $1 and id = $2`,
        [tx.institutionId, id],
      );
      const { schemeId } = found;
      await recordAudit(tx, {
        act: 'token.revoked',
        ...(schemeId ? { about: { kind: 'scheme', id: schemeId } as const } : {}),
        details: { tokenId: id },
      });
    });
  }
}
