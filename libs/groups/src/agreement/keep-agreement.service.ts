import { Clock, conflict, newId, notFound, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { AgreementView, TickGoal } from './agreement.views.js';
import { findPair, type PairOfTwo } from './find-pair.js';
import { isLive, viewAgreement } from './show-agreement.service.js';

/**
 * The two of a pair agree on goals: one writes them, the other accepts. What is written anew waits for
 * the other again. Then either ticks them off.
 */
@Injectable()
export class KeepAgreement {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `round.closed`; 412 where the other has written meanwhile */
  write(
    actor: Actor,
    groupId: string,
    version: number,
    goals: readonly string[],
  ): Promise<AgreementView> {
    return this.db.run(actor, async (tx) => {
      const pair = await openToWrite(tx, groupId);
      if (pair.version !== version) throw stale(await viewAgreement(tx, groupId));
      const agreementId = await keepAgreement(tx, pair, this.clock.now());
      await keepGoals(tx, agreementId, goals);
      await tx.outbox.add({ type: 'agreement.written', agreementId, by: pair.side });
      return viewAgreement(tx, groupId);
    });
  }

  /** @throws DomainError `agreement.nothing_to_accept`; 412 where it is not what the actor has read */
  accept(actor: Actor, groupId: string, version: number): Promise<AgreementView> {
    return this.db.run(actor, async (tx) => {
      const pair = await openToWrite(tx, groupId);
      if (pair.version !== version) throw stale(await viewAgreement(tx, groupId));
      if (pair.agreementId === null) throw conflict('agreement.nothing_to_accept');
      const column = pair.side === 'mentor' ? 'mentor_accepted_at' : 'mentee_accepted_at';
      await tx.execute(
        `update agreements set ${column} = coalesce(${column}, $3)
         where institution_id = $1 and id = $2`,
        [tx.institutionId, pair.agreementId, this.clock.now()],
      );
      return viewAgreement(tx, groupId);
    });
  }

  /** @throws DomainError `agreement.not_accepted` before both have; `not_found` for no such goal */
  tick(actor: Actor, groupId: string, { number, reached }: TickGoal): Promise<AgreementView> {
    return this.db.run(actor, async (tx) => {
      const pair = await openToWrite(tx, groupId);
      if (!pair.mentorAccepted || !pair.menteeAccepted) throw conflict('agreement.not_accepted');
      const ticked = await tx.execute(
        `update agreement_goals
         set reached_at = case when $4 then coalesce(reached_at, $5) end
         where institution_id = $1 and agreement_id = $2 and number = $3`,
        [tx.institutionId, pair.agreementId, number, reached, this.clock.now()],
      );
      if (ticked === 0) throw notFound();
      return viewAgreement(tx, groupId);
    });
  }
}

const openToWrite = async (tx: Tx, groupId: string): Promise<PairOfTwo> => {
  const pair = await findPair(tx, groupId, { lock: true });
  if (!isLive(pair)) throw conflict('round.closed');
  return pair;
};

/** Accepted by whoever writes it, and waiting for the other. */
const keepAgreement = async (tx: Tx, pair: PairOfTwo, now: Date): Promise<string> => {
  const [kept] = await tx.query<{ id: string }>(
    `insert into agreements as t (institution_id, id, group_id, mentor_id, mentee_id,
       mentor_accepted_at, mentee_accepted_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (institution_id, group_id, mentor_id, mentee_id) do update
       set mentor_accepted_at = $6, mentee_accepted_at = $7, version = t.version + 1
     returning id`,
    [
      ...[tx.institutionId, newId(), pair.groupId, pair.mentorId, pair.menteeId],
      ...(pair.side === 'mentor' ? [now, null] : [null, now]),
    ],
  );
  return kept!.id;
};

/** A goal that stays as it was stays ticked off. */
const keepGoals = async (tx: Tx, agreementId: string, goals: readonly string[]): Promise<void> => {
  const of = [tx.institutionId, agreementId];
  const before = await tx.query<{ body: string; reachedAt: Date | null }>(
    `select body, reached_at as "reachedAt" from agreement_goals
     where institution_id = $1 and agreement_id = $2`,
    of,
  );
  await tx.execute(
    `delete from agreement_goals where institution_id = $1 and agreement_id = $2`,
    of,
  );
  const rows = goals.map((goal, i) => {
    const body = goal.trim();
    const reachedAt = before.find((one) => one.body === body)?.reachedAt ?? null;
    return { number: i + 1, body, reachedAt };
  });
  await tx.execute(
    `insert into agreement_goals (institution_id, agreement_id, number, body, reached_at)
     select $1, $2, g.number, g.body, g."reachedAt"
     from jsonb_to_recordset($3::jsonb) as g(number integer, body text, "reachedAt" timestamptz)`,
    [...of, JSON.stringify(rows)],
  );
};
