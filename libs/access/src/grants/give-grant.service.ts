import { invalid, newId, notFound, type Actor, type DomainError } from '#kernel';
import { Person, Unit } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { GrantRow, isLimitable } from './grant.entity.js';
import { canDecideOnGrants } from './grant.policy.js';
import type { GiveGrant as Given, GrantView } from './grants.views.js';
import { grantsOf } from './list-grants.service.js';

/** Gives somebody a role. It holds from their next request on. */
@Injectable()
export class GiveGrant {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `grant.given_already` */
  async run(
    actor: Actor,
    { personId, role, schemeId = null, unitId = null }: Given,
  ): Promise<GrantView> {
    if (!canDecideOnGrants(actor)) throw notFound();
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      for (const [pointer, limit] of [
        ['/schemeId', schemeId],
        ['/unitId', unitId],
      ] as const)
        if (limit && !isLimitable(role)) throw refused(pointer, 'field.not_limited');
      if (schemeId && unitId) throw refused('/unitId', 'field.not_limited');
      if (
        !(await tx.repository(Person).existsBy({ institutionId, id: personId, erasedAt: IsNull() }))
      )
        throw refused('/personId', 'field.unknown');
      if (schemeId && !(await isScheme(tx, schemeId))) throw refused('/schemeId', 'field.unknown');
      if (unitId && !(await tx.repository(Unit).existsBy({ institutionId, id: unitId })))
        throw refused('/unitId', 'field.unknown');
      const id = newId();
      await tx.repository(GrantRow).insert({ institutionId, id, personId, role, schemeId, unitId });
      const about = { kind: 'person', id: personId } as const;
      await recordAudit(tx, { act: 'grant.given', about, details: { role, schemeId, unitId } });
      const [given] = await grantsOf(tx, id);
      if (!given) throw notFound();
      return given;
    });
  }
}

const refused = (pointer: string, code: string): DomainError =>
  invalid('request.invalid', { fields: [{ pointer, code }] });

const isScheme = async (tx: Tx, id: string): Promise<boolean> => {
  const found = await tx.query(`select from schemes where institution_id = $1 and id = $2`, [
    tx.institutionId,
    id,
  ]);
  return found.length > 0;
};
