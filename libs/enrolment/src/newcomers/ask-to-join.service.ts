import type { Newcomer } from '#access';
import { Actor, newId, notFound } from '#kernel';
import { Database, type Tx } from '#platform';
import { OPEN_TO_ANSWERS } from '#schemes';
import { Injectable } from '@nestjs/common';
import { JoinRequest } from './join-request.entity.js';
import type { AskToJoin as Asked, NewcomerView, RoundToJoin } from './newcomers.views.js';

/** What a newcomer can ask to be let into, and asking. */
@Injectable()
export class AskToJoin {
  constructor(private readonly db: Database) {}

  show(newcomer: Newcomer): Promise<NewcomerView> {
    return this.db.run(Actor.institution(newcomer.institutionId), (tx) => view(tx, newcomer));
  }

  /** @throws DomainError `join_request.exists`; `not_found` for a round that takes nobody */
  ask(newcomer: Newcomer, asked: Asked): Promise<NewcomerView> {
    return this.db.run(Actor.institution(newcomer.institutionId), async (tx) => {
      await this.within(tx, newcomer, asked);
      return view(tx, newcomer);
    });
  }

  /** In the caller's transaction. */
  async within(tx: Tx, newcomer: Newcomer, { roundId, note }: Asked): Promise<void> {
    const { institutionId, identityId } = newcomer;
    const { rounds } = await view(tx, newcomer);
    if (!rounds.some(({ id }) => id === roundId)) throw notFound();
    const request = { institutionId, id: newId(), roundId, identityId };
    await tx.repository(JoinRequest).insert({ ...request, note: note?.trim() || null });
  }
}

const view = async (tx: Tx, { identityId }: Newcomer): Promise<NewcomerView> => ({
  rounds: await tx.query<RoundToJoin>(
    `select r.id, r.name, s.name as "schemeName", j.state as request
     from rounds r
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     left join join_requests j
       on j.institution_id = r.institution_id and j.round_id = r.id and j.identity_id = $2
     where r.institution_id = $1 and r.state = any($3)
     order by s.name, r.starts_on, r.id`,
    [tx.institutionId, identityId, OPEN_TO_ANSWERS],
  ),
});
