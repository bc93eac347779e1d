import { recordAudit } from '#access';
import { newId, notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { ErasureRequest } from './erasure-request.entity.js';
import { canErase } from './erasure.policy.js';
import type { ErasureRequestListed, MyErasureRequests } from './erasure.views.js';

/** Whoever wants to be erased asks, and may think better of it until it is done. */
@Injectable()
export class AskForErasure {
  constructor(private readonly db: Database) {}

  mine(actor: Actor): Promise<MyErasureRequests> {
    return this.db.run(actor, myRequests);
  }

  /** @throws DomainError `erasure.asked_already` */
  ask(actor: Actor): Promise<MyErasureRequests> {
    return this.db.run(actor, async (tx) => {
      const { institutionId, personId } = actor;
      if (!personId) throw notFound();
      await tx.repository(ErasureRequest).insert({ institutionId, id: newId(), personId });
      await recordAudit(tx, { act: 'erasure.asked_for', about: { kind: 'person', id: personId } });
      return myRequests(tx);
    });
  }

  /** @throws DomainError `not_found` where nothing is asked for */
  withdraw(actor: Actor): Promise<MyErasureRequests> {
    return this.db.run(actor, async (tx) => {
      const { institutionId, personId } = actor;
      if (!personId) throw notFound();
      const { affected } = await tx
        .repository(ErasureRequest)
        .update(
          { institutionId, personId, state: 'open' },
          { state: 'withdrawn', settledAt: () => 'now()' },
        );
      if (affected === 0) throw notFound();
      await recordAudit(tx, { act: 'erasure.withdrawn', about: { kind: 'person', id: personId } });
      return myRequests(tx);
    });
  }

  /** Those that wait, for the administrators. */
  waiting(actor: Actor): Promise<ErasureRequestListed[]> {
    if (!canErase(actor)) throw notFound();
    return this.db.run(actor, (tx) =>
      tx.query<ErasureRequestListed>(
        `select q.person_id as "personId", ${fullName('p')} as name,
                q.asked_at as "askedAt"
         from erasure_requests q
         join persons p on p.institution_id = q.institution_id and p.id = q.person_id
         where q.institution_id = $1 and q.state = 'open'
         order by q.asked_at, q.id`,
        [tx.institutionId],
      ),
    );
  }
}

const myRequests = async (tx: Tx): Promise<MyErasureRequests> => {
  const { institutionId, personId } = tx.actor;
  const found = personId
    ? await tx
        .repository(ErasureRequest)
        .find({ where: { institutionId, personId }, order: { askedAt: 'DESC', id: 'DESC' } })
    : [];
  const isOpen = found.some(({ state }) => state === 'open');
  return {
    requests: found.map(({ state, askedAt, settledAt }) => ({ state, askedAt, settledAt })),
    can: { ask: !isOpen, withdraw: isOpen },
  };
};
