import { recordAudit } from '#access';
import { conflict, notFound, type Actor } from '#kernel';
import { fullName } from '#people';
import { Database, iso, type Tx } from '#platform';
import { canRunRound, roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { ChangeRequests, ChangeRequestView } from './change-requests.views.js';

/** The coordinators see who asks for another group, and answer: by moving them, or by a no. */
@Injectable()
export class AnswerRequests {
  constructor(private readonly db: Database) {}

  list(actor: Actor, roundId: string): Promise<ChangeRequests> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      const all = await tx.query<ChangeRequestView>(REQUESTS, [tx.institutionId, roundId]);
      return {
        open: all.filter(({ state }) => state === 'asked'),
        past: all.filter(({ state }) => state !== 'asked').reverse(),
      };
    });
  }

  /** @throws DomainError `not_found`; `change_request.over` for what is answered or taken back */
  async decline(actor: Actor, id: string, answer: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const enrolmentId = await lockRequest(tx, id);
      const declined = await tx.execute(
        `update change_requests
         set state = 'declined', answer = $3, answered_by = $4, ended_at = now()
         where institution_id = $1 and id = $2 and ended_at is null`,
        [tx.institutionId, id, answer.trim(), tx.actor.personId],
      );
      if (declined === 0) throw conflict('change_request.over');
      await recordAudit(tx, {
        act: 'change_request.declined',
        about: { kind: 'enrolment', id: enrolmentId },
      });
      await tx.outbox.add({ type: 'change_request.declined', requestId: id });
    });
  }
}

const lockRequest = async (tx: Tx, id: string): Promise<string> => {
  const [found] = await tx.query<{ enrolmentId: string; schemeId: string }>(
    `select e.id as "enrolmentId", r.scheme_id as "schemeId"
     from change_requests q
     join enrolments e on e.institution_id = q.institution_id and e.id = q.enrolment_id
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     where q.institution_id = $1 and q.id = $2 for update of e`,
    [tx.institutionId, id],
  );
  if (!found || !canRunRound(tx.actor, found.schemeId)) throw notFound();
  return found.enrolmentId;
};

const REQUESTS = `
  select q.id, e.id as "enrolmentId", ${fullName('p')} as name,
         pr.name as programme, p.campus, q.words, q.state, q.answer,
         ${iso('q.asked_at')} as "askedAt", ${iso('q.ended_at')} as "endedAt",
         (select min(g.number) from memberships m
          join groups g on g.institution_id = m.institution_id and g.id = m.group_id
          where m.institution_id = e.institution_id and m.enrolment_id = e.id
            and m.role = 'mentee' and m.left_at is null) as "groupNumber",
         (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'number', g.number)
                                    order by array_position(q.wishes, g.id)), '[]')
          from groups g where g.institution_id = q.institution_id and g.id = any(q.wishes)
            and g.closed_at is null) as wishes
  from change_requests q
  join enrolments e on e.institution_id = q.institution_id and e.id = q.enrolment_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
   and p.erased_at is null
  left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
  where q.institution_id = $1 and e.round_id = $2
  order by coalesce(q.ended_at, q.asked_at), q.id`;
