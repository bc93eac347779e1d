import type { Grant, UnitRole } from '#kernel';
import type { Tx } from '#platform';
import { COVERS, UNITS_ABOVE } from './coverage.js';
import { HELD } from './held.js';

export interface HeldRoles {
  readonly grants: readonly Grant[];
  readonly unitRoles: readonly UnitRole[];
}

interface Row {
  readonly role: Grant['role'];
  readonly schemeId: string | null;
  readonly unitId: string | null;
}

/**
 * What the person holds today: a role in a unit comes out as that role in each of the unit's
 * schemes, and beside it in each unit it reaches; never as a role in the whole institution.
 */
export const rolesHeldBy = (tx: Tx, personId: string): Promise<HeldRoles> =>
  rolesIn(tx, HELD, personId);

/** What the person was given, also while a leave takes it: without what is held as a deputy. */
export const rolesGivenTo = (tx: Tx, personId: string): Promise<HeldRoles> =>
  rolesIn(tx, `select * from grants where institution_id = $1`, personId);

const rolesIn = async (tx: Tx, source: string, personId: string): Promise<HeldRoles> => {
  const rows = await tx.query<Row>(
    `with recursive ${UNITS_ABOVE},
     g as materialized (select * from (${source}) held where held.person_id = $2)
     select g.role, g.scheme_id as "schemeId", null::uuid as "unitId" from g where g.unit_id is null
     union
     select g.role, s.id, null::uuid from g
     join schemes s on s.institution_id = $1 and g.unit_id is not null and ${COVERS}
     union
     select g.role, null::uuid, b.unit_id from g join units_above b on b.above_id = g.unit_id`,
    [tx.institutionId, personId],
  );
  return {
    grants: rows.flatMap(({ role, schemeId, unitId }) => (unitId ? [] : [{ role, schemeId }])),
    unitRoles: rows.flatMap(({ role, unitId }) => (unitId ? [{ role, unitId }] : [])),
  };
};
