import { invalid, newId, notFound, type Actor } from '#kernel';
import { Unit } from '#people';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { unitOf } from './list-units.service.js';
import { canArrangeUnits } from './unit.policy.js';
import type { CreateUnitBody, UnitView } from './units.views.js';

/** Adds a faculty or a department. */
@Injectable()
export class CreateUnit {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, { name, parentId = null }: CreateUnitBody): Promise<UnitView> {
    if (!canArrangeUnits(actor)) throw notFound();
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      if (parentId && !(await tx.repository(Unit).existsBy({ institutionId, id: parentId })))
        throw invalid('request.invalid', {
          fields: [{ pointer: '/parentId', code: 'field.unknown' }],
        });
      const id = newId();
      await tx.repository(Unit).insert({ institutionId, id, parentId, name: name.trim() });
      await recordAudit(tx, { act: 'unit.created', details: { unitId: id } });
      return unitOf(tx, id);
    });
  }
}
