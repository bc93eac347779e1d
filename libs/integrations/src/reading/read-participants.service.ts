import type { Integration } from '#access';
import { Actor } from '#kernel';
import { Database, pageOf } from '#platform';
import { Injectable } from '@nestjs/common';
import type {
  IntegrationPage,
  IntegrationParticipant,
  IntegrationParticipants,
} from './integration.views.js';
import { pageAfter } from './page-after.js';
import { coveredRound } from './read-rounds.service.js';

/** Who takes part in a round, by the keys that the institution's own systems know them by. */
@Injectable()
export class ReadParticipants {
  constructor(private readonly db: Database) {}

  run(
    integration: Integration,
    roundId: string,
    page: IntegrationPage,
  ): Promise<IntegrationParticipants> {
    const { after, size } = pageAfter(page);
    return this.db.run(Actor.institution(integration.institutionId), async (tx) => {
      await coveredRound(tx, integration, roundId);
      const parameters = [tx.institutionId, roundId, after, size + 1];
      const rows = await tx.query<IntegrationParticipant>(QUERY, parameters);
      const { items, next } = pageOf(rows, size, ({ id }) => [id]);
      return { items: [...items], next };
    });
  }
}

const QUERY = `
  select e.id, e.role, e.state, e.answered_at as "answeredAt",
         p.student_number as "studentNumber", p.feide_id as "feideId",
         pr.code as "programmeCode", p.cohort, p.campus
  from enrolments e
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
  left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
  where e.institution_id = $1 and e.round_id = $2 and ($3::uuid is null or e.id > $3)
    and p.erased_at is null and not p.is_protected
  order by e.id limit $4`;
