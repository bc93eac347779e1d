import { notFound, type Actor } from '#kernel';
import { Person } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Held } from '../register/held.js';
import { REGISTER } from '../register/register.js';
import { ErasureRequest } from './erasure-request.entity.js';
import { canErase } from './erasure.policy.js';
import type { ErasurePreview, ErasureRows } from './erasure.views.js';
import { areThere, hindrancesTo } from './hindrances.js';

/** What would go, what would stay as numbers, and what hinders: before anything is done. */
@Injectable()
export class PreviewErasure {
  constructor(private readonly db: Database) {}

  run(actor: Actor, personId: string): Promise<ErasurePreview> {
    if (!canErase(actor)) throw notFound();
    return this.db.run(actor, async (tx) => {
      const { id, name } = await personToErase(tx, personId);
      const { institutionId } = tx;
      const asked = await tx
        .repository(ErasureRequest)
        .findOneBy({ institutionId, personId: id, state: 'open' });
      const hindrances = await hindrancesTo(tx, id);
      const held = REGISTER.filter(({ whose, isHidden }) => whose && !isHidden);
      return {
        person: { id, name },
        askedAt: asked?.askedAt ?? null,
        goes: await rowsIn(
          tx,
          held.filter(({ goes, emptied }) => goes ?? emptied),
          id,
        ),
        stays: await rowsIn(
          tx,
          held.filter(({ goes, emptied }) => !goes && !emptied),
          id,
        ),
        hindrances,
        can: { erase: !areThere(hindrances) },
      };
    });
  }
}

/** @throws DomainError `not_found` also for who is erased already */
export const personToErase = async (
  tx: Tx,
  id: string,
): Promise<{ readonly id: string; readonly name: string }> => {
  const { institutionId } = tx;
  const person = await tx.repository(Person).findOneBy({ institutionId, id, erasedAt: IsNull() });
  if (!person) throw notFound();
  return { id, name: `${person.givenName} ${person.familyName}` };
};

const rowsIn = async (
  tx: Tx,
  tables: readonly Held[],
  personId: string,
): Promise<ErasureRows[]> => {
  const counts = tables.map(
    ({ table, whose }) =>
      `select '${table}' as table, count(*)::int as rows from ${table} t
       where t.institution_id = $1 and (${whose})`,
  );
  const counted = await tx.query<ErasureRows>(counts.join(' union all '), [
    tx.institutionId,
    personId,
  ]);
  return counted.filter(({ rows }) => rows > 0);
};
