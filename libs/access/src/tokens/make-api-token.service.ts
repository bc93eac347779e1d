import { Clock, invalid, newId, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { ApiToken } from './api-token.entity.js';
import { USUAL_DAYS, type ApiTokenMade, type MakeTokenBody } from './api-tokens.views.js';
import { viewTokens } from './list-api-tokens.service.js';
import { newTokenSecret, tokenHashOf } from './token-secret.js';
import { canDecideOnTokens } from './token.policy.js';

const DAY_MS = 86_400_000;

/** Makes a token. Its secret leaves by this answer alone: the database has no more than the hash. */
@Injectable()
export class MakeApiToken {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { name, scopes, expiresInDays = USUAL_DAYS, schemeId = null }: MakeTokenBody,
  ): Promise<ApiTokenMade> {
    return this.db.run(actor, async (tx) => {
      const { personId: madeBy, institutionId } = actor;
      if (!madeBy || !canDecideOnTokens(actor)) throw notFound();
      if (name.trim() === '') throw refused('/name', 'field.isNotEmpty');
      const known = await tx.query(`select from schemes where institution_id = $1 and id = $2`, [
        institutionId,
        schemeId,
      ]);
      if (schemeId && known.length === 0) throw refused('/schemeId', 'field.unknown');
      const id = newId();
      const secret = newTokenSecret(institutionId);
      const createdAt = this.clock.now();
      await tx.repository(ApiToken).insert({
        ...{ institutionId, id, name: name.trim(), scopes, schemeId, madeBy, createdAt },
        tokenHash: tokenHashOf(secret),
        expiresAt: new Date(createdAt.getTime() + expiresInDays * DAY_MS),
      });
      await recordAudit(tx, {
        act: 'token.made',
        ...(schemeId ? { about: { kind: 'scheme', id: schemeId } as const } : {}),
        details: { tokenId: id, scopes: scopes.join(' '), days: expiresInDays },
      });
      const [token] = await viewTokens(tx, id);
      if (!token) throw notFound();
      return { token, secret };
    });
  }
}

const refused = (pointer: string, code: string) =>
  invalid('request.invalid', { fields: [{ pointer, code }] });
