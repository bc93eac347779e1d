import { notFound, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { MentorProfileBody, MentorProfileView } from './directory.views.js';
import { MentorProfile } from './mentor-profile.entity.js';

/** What a mentor says of themselves to a round's students, and whether they are found at all. */
@Injectable()
export class KeepProfile {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `not_found` for who is no mentor of the round, and for anybody else's */
  run(
    actor: Actor,
    enrolmentId: string,
    version: number,
    body: MentorProfileBody,
  ): Promise<MentorProfileView> {
    return this.db.run(actor, async (tx) => {
      await refuseOthers(tx, enrolmentId);
      const [kept] = await tx.query<MentorProfileView>(
        `insert into mentor_profiles as t (institution_id, enrolment_id, helps_with, is_listed)
         values ($1, $2, $3, $4)
         on conflict (institution_id, enrolment_id) do update
           set helps_with = $3, is_listed = $4, version = t.version + 1 where t.version = $5
         returning helps_with as "helpsWith", is_listed as "isListed", version`,
        [tx.institutionId, enrolmentId, body.helpsWith.trim(), body.isListed, version],
      );
      if (!kept) throw stale(await profileOf(tx, enrolmentId));
      return kept;
    });
  }
}

const profileOf = async (tx: Tx, enrolmentId: string): Promise<MentorProfileView> => {
  const { institutionId } = tx;
  const { helpsWith, isListed, version } = await tx
    .repository(MentorProfile)
    .findOneByOrFail({ institutionId, enrolmentId });
  return { helpsWith, isListed, version };
};

/** Holds the enrolment, so that two of the mentor's devices come one after the other. */
const refuseOthers = async (tx: Tx, enrolmentId: string): Promise<void> => {
  const [own] = await tx.query(
    `select id from enrolments where institution_id = $1 and id = $2 and person_id = $3
       and role = 'mentor' and state = 'joined' for update`,
    [tx.institutionId, enrolmentId, tx.actor.personId],
  );
  if (!own) throw notFound();
};
