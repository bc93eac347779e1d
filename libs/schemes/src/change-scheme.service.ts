import { neverWithout, recordAudit } from '#access';
import { DomainError, invalid, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Unit } from '#people';
import { Scheme } from './scheme.entity.js';
import { canPlaceScheme } from './scheme.policy.js';
import type { ChangeSchemeBody, SchemeView } from './schemes.views.js';
import { locksFor } from './settings/locks.js';
import { lockFaults } from './settings/setting-parts.js';
import { settingsFaults } from './settings/settings-faults.js';
import { ShowScheme } from './show-scheme.service.js';

/** Changes a scheme's name or settings. Rounds that are there keep the settings they have. */
@Injectable()
export class ChangeScheme {
  constructor(
    private readonly db: Database,
    private readonly showScheme: ShowScheme,
  ) {}

  run(
    actor: Actor,
    id: string,
    version: number,
    { name, settings, unitId }: ChangeSchemeBody,
  ): Promise<SchemeView> {
    return this.db.run(actor, async (tx) => {
      const before = await this.showScheme.view(tx, id);
      if (!before.can.change) throw new DomainError('forbidden', 403);
      const fields = settings
        ? [
            ...settingsFaults(settings, '/settings'),
            ...lockFaults(before.settings, settings, locksFor(actor, before), '/settings'),
          ]
        : [];
      if (fields.length > 0) throw invalid('request.invalid', { fields });
      if (unitId !== undefined) await refuseMove(tx, before, unitId);
      const change = () =>
        tx.repository(Scheme).update(
          { institutionId: tx.institutionId, id, version },
          {
            ...(name === undefined ? {} : { name: name.trim() }),
            ...(settings ? { settings } : {}),
            ...(unitId === undefined ? {} : { unitId }),
            version: version + 1,
          },
        );
      // Whoever coordinates the unit it leaves may be the last one it had.
      const { affected } = await (unitId === undefined ? change() : neverWithout(tx, change));
      if (!affected) throw stale(before);
      if (unitId !== undefined) await tx.outbox.add({ type: 'roles.changed' });
      await recordAudit(tx, { act: 'scheme.changed', about: { kind: 'scheme', id } });
      return this.showScheme.view(tx, id);
    });
  }
}

/** Both where it is and where it goes have to be the actor's to place schemes in. */
const refuseMove = async (tx: Tx, scheme: SchemeView, unitId: string | null): Promise<void> => {
  const { institutionId, actor } = tx;
  if (unitId === scheme.unitId) return;
  if (!scheme.can.move) throw new DomainError('forbidden', 403);
  const isThere =
    unitId === null || (await tx.repository(Unit).existsBy({ institutionId, id: unitId }));
  if (!isThere || !canPlaceScheme(actor, unitId))
    throw invalid('request.invalid', { fields: [{ pointer: '/unitId', code: 'field.unknown' }] });
};
