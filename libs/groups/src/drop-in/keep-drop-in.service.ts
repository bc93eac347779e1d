import { Clock, invalid, notFound, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { isArchived, roundThat } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { DropInOffer } from './drop-in-offer.entity.js';
import type { DropIn, KeepDropInBody } from './drop-in.views.js';
import { changedHours, hoursFaults, inOrder } from './hours.js';
import { viewDropIn } from './show-drop-in.service.js';

/** Says when a mentor is there: the mentor, or who runs the round. */
@Injectable()
export class KeepDropIn {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` where nobody drops in, and for anybody else's hours */
  run(
    actor: Actor,
    enrolmentId: string,
    version: number,
    { hours }: KeepDropInBody,
  ): Promise<DropIn> {
    return this.db.run(actor, async (tx) => {
      const roundId = await roundOf(tx, enrolmentId);
      const fields = hoursFaults(hours, '/hours');
      if (fields.length > 0) throw invalid('request.invalid', { fields });
      const written = inOrder(hours).map((one) => ({ ...one, place: one.place.trim() }));
      const [before] = await tx.query<Pick<DropInOffer, 'hours' | 'earlier'>>(
        `select hours, earlier from drop_in_offers where institution_id = $1 and enrolment_id = $2`,
        [tx.institutionId, enrolmentId],
      );
      const { hours: next, earlier } = changedHours(
        before ?? { hours: [], earlier: [] },
        written,
        this.clock.now(),
      );
      const kept = await tx.query(
        `insert into drop_in_offers as t (institution_id, enrolment_id, hours, earlier)
         values ($1, $2, $3, $4)
         on conflict (institution_id, enrolment_id) do update
           set hours = $3, earlier = $4, version = t.version + 1 where t.version = $5
         returning version`,
        [tx.institutionId, enrolmentId, JSON.stringify(next), JSON.stringify(earlier), version],
      );
      const now = await viewDropIn(tx, roundId);
      if (kept.length === 0)
        throw stale(now.mentors.find((mentor) => mentor.enrolmentId === enrolmentId)!);
      return now;
    });
  }
}

/** Holds the enrolment, so that two of the mentor's devices come one after the other. */
const roundOf = async (tx: Tx, enrolmentId: string): Promise<string> => {
  const [mentor] = await tx.query<{ roundId: string; schemeId: string; personId: string }>(
    `select e.round_id as "roundId", r.scheme_id as "schemeId", e.person_id as "personId"
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
      and r.settings ->> 'format' = 'drop_in' and not ${roundThat(isArchived)}
     where e.institution_id = $1 and e.id = $2 and e.role = 'mentor' and e.state = 'joined'
     for update of e`,
    [tx.institutionId, enrolmentId],
  );
  const isTheirs =
    mentor && (mentor.personId === tx.actor.personId || tx.actor.coordinates(mentor.schemeId));
  if (!isTheirs) throw notFound();
  return mentor.roundId;
};
