import { recordAudit } from '#access';
import { DomainError, invalid, type Actor } from '#kernel';
import { Database, stale } from '#platform';
import { Injectable } from '@nestjs/common';
import { Scheme } from './scheme.entity.js';
import type { ChangeSchemeBody, SchemeView } from './schemes.views.js';
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
    { name, settings }: ChangeSchemeBody,
  ): Promise<SchemeView> {
    return this.db.run(actor, async (tx) => {
      const before = await this.showScheme.view(tx, id);
      if (!before.can.change) throw new DomainError('forbidden', 403);
      const fields = settings ? settingsFaults(settings, '/settings') : [];
      if (fields.length > 0) throw invalid('request.invalid', { fields });
      const { affected } = await tx.repository(Scheme).update(
        { institutionId: tx.institutionId, id, version },
        {
          ...(name === undefined ? {} : { name: name.trim() }),
          ...(settings ? { settings } : {}),
          version: version + 1,
        },
      );
      if (!affected) throw stale(before);
      await recordAudit(tx, { act: 'scheme.changed', about: { kind: 'scheme', id } });
      return this.showScheme.view(tx, id);
    });
  }
}
