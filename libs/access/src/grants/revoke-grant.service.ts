import { conflict, notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { GrantRow } from './grant.entity.js';
import { canDecideOnGrants } from './grant.policy.js';

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
      await oneAtATime(tx);
      const { institutionId } = tx;
      const grant = await tx.repository(GrantRow).findOneBy({ institutionId, id });
      if (!grant) throw notFound();
      const { personId, role, schemeId } = grant;
      const before = await schemesWithoutCoordinator(tx);
      await tx.repository(GrantRow).delete({ institutionId, id });
      if (role === 'administrator') await refuseWithoutAdministrator(tx);
      // A scheme that had none before is no reason to keep anybody.
      const schemes = (await schemesWithoutCoordinator(tx)) - before;
      if (schemes > 0) throw conflict('grant.last_coordinator', { schemes });
      const about = { kind: 'person', id: personId } as const;
      await recordAudit(tx, { act: 'grant.revoked', about, details: { role, schemeId } });
    });
  }
}

/** Two administrators who take each other's role away at once would otherwise both succeed. */
const oneAtATime = (tx: Tx): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended('grants ' || $1, 0))`, [
    tx.institutionId,
  ]);

const refuseWithoutAdministrator = async (tx: Tx): Promise<void> => {
  const { institutionId } = tx;
  const left = await tx.repository(GrantRow).existsBy({ institutionId, role: 'administrator' });
  if (!left) throw conflict('grant.last_administrator');
};

const schemesWithoutCoordinator = async (tx: Tx): Promise<number> => {
  const [{ schemes } = { schemes: 0 }] = await tx.query<{ schemes: number }>(
    `select count(*)::int as schemes from schemes s
     where s.institution_id = $1 and not exists (
       select from grants g where g.institution_id = s.institution_id and g.role = 'coordinator'
         and (g.scheme_id is null or g.scheme_id = s.id))`,
    [tx.institutionId],
  );
  return schemes;
};
