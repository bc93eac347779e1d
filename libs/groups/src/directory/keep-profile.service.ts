import { notFound, type Actor } from '#kernel';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { MentorProfileBody, MentorProfileView } from './directory.views.js';
import { MentorProfile } from './mentor-profile.entity.js';

/** What a mentor says of themselves to a round's students, and whether they are found at all. */
@Injectable()
export class KeepProfile {
  constructor(private readonly db: Database) {}

  /** @throws DomainError `not_found` for who is no mentor of the round, and for anybody else's */
  run(actor: Actor, enrolmentId: string, body: MentorProfileBody): Promise<MentorProfileView> {
    return this.db.run(actor, async (tx) => {
      await refuseOthers(tx, enrolmentId);
      const { institutionId } = tx;
      const profile = { helpsWith: body.helpsWith.trim(), isListed: body.isListed };
      await tx
        .repository(MentorProfile)
        .upsert({ institutionId, enrolmentId, ...profile }, ['institutionId', 'enrolmentId']);
      return profile;
    });
  }
}

const refuseOthers = async (tx: Tx, enrolmentId: string): Promise<void> => {
  const [own] = await tx.query(
    `select id from enrolments where institution_id = $1 and id = $2 and person_id = $3
       and role = 'mentor' and state = 'joined'`,
    [tx.institutionId, enrolmentId, tx.actor.personId],
  );
  if (!own) throw notFound();
};
