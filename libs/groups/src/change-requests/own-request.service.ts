import { conflict, invalid, newId, notFound, type Actor } from '#kernel';
import { Database, iso, type Tx } from '#platform';
import type { RoundState } from '#schemes';
import { Injectable } from '@nestjs/common';
import { canChangeGroups } from '../changes/changes.policy.js';
import type { AskForChange, GroupToWishFor, MyChangeOfGroup } from './change-requests.views.js';
import { endRequests } from './end-requests.js';

interface Own {
  readonly enrolmentId: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly roundState: RoundState;
  readonly groupId: string;
  readonly groupNumber: number;
}

/**
 * A student asks for another group, privately: neither the mentor nor the group is told, then or
 * later. Why is not asked; what is written is for the coordinators alone.
 */
@Injectable()
export class OwnRequest {
  constructor(private readonly db: Database) {}

  show(actor: Actor, enrolmentId: string): Promise<MyChangeOfGroup> {
    return this.db.run(actor, async (tx) => {
      const own = await ownSeat(tx, enrolmentId);
      const [request] = await tx.query<NonNullable<MyChangeOfGroup['request']>>(LAST, [
        tx.institutionId,
        enrolmentId,
      ]);
      const { roundName, groupNumber } = own;
      return {
        ...{ enrolmentId, roundName, groupNumber },
        request: request ?? null,
        groups: await otherGroups(tx, own),
        can: { ask: canChangeGroups(own.roundState) },
      };
    });
  }

  /**
   * Asking again changes what was asked.
   *
   * @throws DomainError `change.not_running`; `field.unknown` at `/groupIds`
   */
  async ask(actor: Actor, enrolmentId: string, { words, groupIds }: AskForChange): Promise<void> {
    await this.db.run(actor, async (tx) => {
      const own = await ownSeat(tx, enrolmentId, { lock: true });
      if (!canChangeGroups(own.roundState)) throw conflict('change.not_running');
      const groups = new Set((await otherGroups(tx, own)).map(({ id }) => id));
      if (!groupIds.every((id) => groups.has(id)))
        throw invalid('request.invalid', {
          fields: [{ pointer: '/groupIds', code: 'field.unknown' }],
        });
      await tx.execute(
        `insert into change_requests (institution_id, id, enrolment_id, words, wishes)
         values ($1, $2, $3, $4, $5)
         on conflict (institution_id, enrolment_id) where ended_at is null
         do update set words = excluded.words, wishes = excluded.wishes`,
        [tx.institutionId, newId(), enrolmentId, words.trim(), groupIds],
      );
    });
  }

  /** Taking it back twice takes it back once. */
  async withdraw(actor: Actor, enrolmentId: string): Promise<void> {
    await this.db.run(actor, async (tx) => {
      await ownSeat(tx, enrolmentId, { lock: true });
      await endRequests(tx, [enrolmentId], 'withdrawn');
    });
  }
}

/** @throws DomainError `not_found` for somebody else's, and for a student without a group */
const ownSeat = async (tx: Tx, enrolmentId: string, { lock = false } = {}): Promise<Own> => {
  if (lock)
    await tx.query(
      `select id from enrolments where institution_id = $1 and id = $2 and person_id = $3 for update`,
      [tx.institutionId, enrolmentId, tx.actor.personId],
    );
  const [own] = await tx.query<Own>(
    `select e.id as "enrolmentId", r.id as "roundId", r.name as "roundName",
            r.state as "roundState", g.id as "groupId", g.number as "groupNumber"
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join memberships m on m.institution_id = e.institution_id and m.enrolment_id = e.id
      and m.role = 'mentee' and m.left_at is null
     join groups g on g.institution_id = m.institution_id and g.id = m.group_id
     where e.institution_id = $1 and e.id = $2 and e.person_id = $3`,
    [tx.institutionId, enrolmentId, tx.actor.personId],
  );
  if (!own) throw notFound();
  return own;
};

const otherGroups = (tx: Tx, { roundId, groupId }: Own): Promise<GroupToWishFor[]> =>
  tx.query<GroupToWishFor>(
    `select id, number, campus, slot, greatest(0, seats - seats_taken - seats_held) as free
     from groups
     where institution_id = $1 and round_id = $2 and closed_at is null and id <> $3
     order by number`,
    [tx.institutionId, roundId, groupId],
  );

const LAST = `
  select words, array(select w::text from unnest(wishes) w) as wishes, state, answer,
         ${iso('asked_at')} as "askedAt", ${iso('ended_at')} as "endedAt"
  from change_requests
  where institution_id = $1 and enrolment_id = $2
  order by ended_at desc nulls first, id desc limit 1`;
