import { notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { GrantRow } from './grant.entity.js';
import { canDecideOnGrants } from './grant.policy.js';
import { neverWithout } from './never-without.js';

/** Takes a role away, from the person's next request on; but never the last of its kind. */
@Injectable()
export class RevokeGrant {
  constructor(private readonly db: Database) {}

  /**
   * @throws DomainError `grant.last_administrator`; `grant.last_coordinator` (with `schemes`, how
   *   many would have none)
   */
  async run(actor: Actor, id: string): Promise<void> {
    if (!canDecideOnGrants(actor)) throw notFound();
    await this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const { personId, role, schemeId, unitId } = await neverWithout(tx, async () => {
        const grant = await tx.repository(GrantRow).findOneBy({ institutionId, id });
        if (!grant) throw notFound();
        await tx.repository(GrantRow).delete({ institutionId, id });
        return grant;
      });
      await tx.outbox.add({ type: 'roles.changed' });
      const about = { kind: 'person', id: personId } as const;
      await recordAudit(tx, { act: 'grant.revoked', about, details: { role, schemeId, unitId } });
    });
  }
}
