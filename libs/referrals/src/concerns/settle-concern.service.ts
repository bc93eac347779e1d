import { recordAudit } from '#access';
import { conflict, notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { holdConcern, openConcern } from './concern-rows.js';
import { abilitiesIn } from './concern.policy.js';
import type { ConcernView, MoveConcern } from './concerns.views.js';
import { showConcern } from './read-concerns.service.js';

/** One of the recipients takes it, so that the others know, or says that it is done. */
@Injectable()
export class SettleConcern {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `concern.over` */
  run(actor: Actor, id: string, { state }: MoveConcern): Promise<ConcernView> {
    return this.db.run(actor, async (tx) => {
      const concern = await holdConcern(tx, id);
      if (concern.isMine) throw notFound();
      const can = abilitiesIn(concern);
      if (!(state === 'taken' ? can.take : can.finish)) throw conflict('concern.over');
      await tx.execute(
        `update concerns set state = $3, taken_by = case when $3 = 'taken' then $4 else taken_by end,
                settled_at = case when $3 = 'done' then now() end, version = version + 1
         where institution_id = $1 and id = $2`,
        [tx.institutionId, id, state, actor.personId],
      );
      const about = { kind: 'scheme', id: concern.schemeId } as const;
      const act = state === 'taken' ? 'concern.taken' : 'concern.done';
      await recordAudit(tx, { act, about, details: { concernId: id } });
      return showConcern(tx, await openConcern(tx, id));
    });
  }
}
