import { recordAudit } from '#access';
import { DomainError, type Actor } from '#kernel';
import { Database, stale } from '#platform';
import { Injectable } from '@nestjs/common';
import { Scheme } from './scheme.entity.js';
import type { SchemeView } from './schemes.views.js';
import { ShowScheme } from './show-scheme.service.js';

/** Says how long after a round's end its scheme keeps what the round holds. */
@Injectable()
export class SetRetention {
  constructor(
    private readonly db: Database,
    private readonly showScheme: ShowScheme,
  ) {}

  run(actor: Actor, id: string, version: number, months: number | null): Promise<SchemeView> {
    return this.db.run(actor, async (tx) => {
      const before = await this.showScheme.view(tx, id);
      if (!before.can.setRetention) throw new DomainError('forbidden', 403);
      const { affected } = await tx
        .repository(Scheme)
        .update(
          { institutionId: tx.institutionId, id, version },
          { retentionMonths: months, version: version + 1 },
        );
      if (!affected) throw stale(before);
      const about = { kind: 'scheme', id } as const;
      await (months === null
        ? recordAudit(tx, { act: 'retention.unset', about })
        : recordAudit(tx, { act: 'retention.set', about, details: { months } }));
      return this.showScheme.view(tx, id);
    });
  }
}
