import { notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { canArrangeUnits } from './unit.policy.js';
import { unitTree } from './unit-paths.js';
import type { Units, UnitView } from './units.views.js';

/** The faculties and departments there are, and what belongs to each. */
@Injectable()
export class ListUnits {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<Units> {
    if (!canArrangeUnits(actor)) throw notFound();
    return this.db.run(actor, async (tx) => ({ units: await unitsOf(tx) }));
  }
}

export const unitOf = async (tx: Tx, id: string): Promise<UnitView> => {
  const unit = (await unitsOf(tx)).find((each) => each.id === id);
  if (!unit) throw notFound();
  return unit;
};

const unitsOf = async (tx: Tx): Promise<UnitView[]> => {
  const tree = await unitTree(tx);
  const owned = await tx.query<{ unitId: string; schemes: number; roles: number }>(
    `select u.id as "unitId",
            (select count(*)::int from schemes s
             where s.institution_id = u.institution_id and s.unit_id = u.id) as schemes,
            (select count(*)::int from grants g
             where g.institution_id = u.institution_id and g.unit_id = u.id) as roles
     from units u where u.institution_id = $1`,
    [tx.institutionId],
  );
  const parents = new Set(tree.map(({ parentId }) => parentId));
  return tree.map((unit) => {
    const { schemes = 0, roles = 0 } = owned.find(({ unitId }) => unitId === unit.id) ?? {};
    const remove = schemes + roles === 0 && !parents.has(unit.id);
    return { ...unit, schemes, roles, can: { remove } };
  });
};
