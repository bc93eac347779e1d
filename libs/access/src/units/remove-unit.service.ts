import { conflict, notFound, type Actor } from '#kernel';
import { Unit } from '#people';
import { Database, refusalFor } from '#platform';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '../audit/record-audit.js';
import { oneAtATime } from '../grants/never-without.js';
import { unitOf } from './list-units.service.js';
import { canArrangeUnits } from './unit.policy.js';

/** Whoever puts something into the unit just as it is removed is refused by the database. */
refusalFor('units_parent_fkey', 'unit.not_empty');
refusalFor('schemes_unit_fkey', 'unit.not_empty');
refusalFor('grants_unit_fkey', 'unit.not_empty');

/** Takes a unit away that nothing belongs to. */
@Injectable()
export class RemoveUnit {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `unit.not_empty` */
  async run(actor: Actor, id: string): Promise<void> {
    if (!canArrangeUnits(actor)) throw notFound();
    await this.db.run(actor, async (tx) => {
      await oneAtATime(tx);
      if (!(await unitOf(tx, id)).can.remove) throw conflict('unit.not_empty');
      await tx.repository(Unit).delete({ institutionId: tx.institutionId, id });
      await recordAudit(tx, { act: 'unit.removed', details: { unitId: id } });
    });
  }
}
