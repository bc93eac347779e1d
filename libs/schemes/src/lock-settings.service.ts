import { recordAudit } from '#access';
import { DomainError, type Actor } from '#kernel';
import { Database, stale } from '#platform';
import { Injectable } from '@nestjs/common';
import { Scheme } from './scheme.entity.js';
import type { SchemeView } from './schemes.views.js';
import { lockedBy } from './settings/locks.js';
import type { SettingPart } from './settings/setting-parts.js';
import { ShowScheme } from './show-scheme.service.js';

/** Says which settings of a scheme, and of its rounds, the centre alone changes. */
@Injectable()
export class LockSettings {
  constructor(
    private readonly db: Database,
    private readonly showScheme: ShowScheme,
  ) {}

  run(
    actor: Actor,
    id: string,
    version: number,
    locks: readonly SettingPart[],
  ): Promise<SchemeView> {
    return this.db.run(actor, async (tx) => {
      const before = await this.showScheme.view(tx, id);
      if (!before.can.lock) throw new DomainError('forbidden', 403);
      const { affected } = await tx
        .repository(Scheme)
        .update(
          { institutionId: tx.institutionId, id, version },
          { ...lockedBy(tx, locks), version: version + 1 },
        );
      if (!affected) throw stale(before);
      await recordAudit(tx, { act: 'scheme.locked', about: { kind: 'scheme', id } });
      return this.showScheme.view(tx, id);
    });
  }
}
