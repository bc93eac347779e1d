import { invalid, notFound, type Actor } from '#kernel';
import { Unit } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { UNITS_ABOVE } from '../grants/coverage.js';
import { neverWithout } from '../grants/never-without.js';
import { unitOf } from './list-units.service.js';
import { canArrangeUnits } from './unit.policy.js';
import type { ChangeUnitBody, UnitView } from './units.views.js';

/**
 * Renames a unit, or moves it with what is below it. Whoever has a role in a unit it comes under
 * has it there too from then on, and no longer from one it left.
 */
@Injectable()
export class ChangeUnit {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `grant.last_coordinator` where the move would leave a scheme without one */
  async run(actor: Actor, id: string, { name, parentId }: ChangeUnitBody): Promise<UnitView> {
    if (!canArrangeUnits(actor)) throw notFound();
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      await neverWithout(tx, async () => {
        const unit = await tx.repository(Unit).findOneBy({ institutionId, id });
        if (!unit) throw notFound();
        if (parentId) await refuseUnlessAbove(tx, parentId, id);
        const changed = { name: name?.trim() ?? unit.name, parentId: unit.parentId };
        if (parentId !== undefined) changed.parentId = parentId;
        await tx.repository(Unit).update({ institutionId, id }, changed);
      });
      if (parentId !== undefined) await tx.outbox.add({ type: 'roles.changed' });
      await recordAudit(tx, { act: 'unit.changed', details: { unitId: id } });
      return unitOf(tx, id);
    });
  }
}

/** A unit cannot come under itself, nor under one of its own. */
const refuseUnlessAbove = async (tx: Tx, parentId: string, id: string): Promise<void> => {
  const above = await tx.query<{ aboveId: string }>(
    `with recursive ${UNITS_ABOVE}
     select above_id as "aboveId" from units_above where unit_id = $2`,
    [tx.institutionId, parentId],
  );
  const code =
    above.length === 0
      ? 'field.unknown'
      : above.some(({ aboveId }) => aboveId === id)
        ? 'field.below_itself'
        : null;
  if (code) throw invalid('request.invalid', { fields: [{ pointer: '/parentId', code }] });
};
