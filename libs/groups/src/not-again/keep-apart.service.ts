import { recordAudit } from '#access';
import { notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database, iso } from '#platform';
import { canRunRound, roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { KeptApart, PairApart } from './not-again.views.js';

/** Coordinators see whom their scheme keeps apart, and may say that it is over. */
@Injectable()
export class KeepApart {
  constructor(private readonly db: Database) {}

  list(actor: Actor, roundId: string): Promise<KeptApart> {
    return this.db.run(actor, async (tx) => {
      const { schemeId } = await roundToRun(tx, roundId);
      return { pairs: await tx.query<PairApart>(PAIRS, [tx.institutionId, schemeId]) };
    });
  }

  /** @throws DomainError `not_found` also for what another scheme's coordinators have said */
  async end(actor: Actor, id: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const [pair] = await tx.query<{ schemeId: string }>(
        `select scheme_id as "schemeId" from not_again
         where institution_id = $1 and id = $2 for update`,
        [tx.institutionId, id],
      );
      if (!pair || !canRunRound(actor, pair.schemeId)) throw notFound();
      await tx.execute(`delete from not_again where institution_id = $1 and id = $2`, [
        tx.institutionId,
        id,
      ]);
      await recordAudit(tx, {
        act: 'not_again.ended',
        about: { kind: 'scheme', id: pair.schemeId },
      });
    });
  }
}

const PAIRS = `
  select n.id, array[${fullName('a')},
                     ${fullName('b')}] as names,
         ${iso('n.made_at')} as "madeAt"
  from not_again n
  join persons a on a.institution_id = n.institution_id and a.id = n.one_id
  join persons b on b.institution_id = n.institution_id and b.id = n.other_id
  where n.institution_id = $1 and n.scheme_id = $2
  order by n.made_at desc, n.id`;
