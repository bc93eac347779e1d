import type { Integration } from '#access';
import { Actor } from '#kernel';
import { Database, pageOf } from '#platform';
import { Injectable } from '@nestjs/common';
import type { IntegrationGroup, IntegrationGroups, IntegrationPage } from './integration.views.js';
import { pageAfter } from './page-after.js';
import { coveredRound } from './read-rounds.service.js';

/** A round's groups with their members' ids, and how many meetings there were: never what was said. */
@Injectable()
export class ReadGroups {
  constructor(private readonly db: Database) {}

  run(
    integration: Integration,
    roundId: string,
    page: IntegrationPage,
  ): Promise<IntegrationGroups> {
    const { after, size } = pageAfter(page);
    return this.db.run(Actor.institution(integration.institutionId), async (tx) => {
      await coveredRound(tx, integration, roundId);
      const parameters = [tx.institutionId, roundId, after, size + 1];
      const rows = await tx.query<IntegrationGroup>(QUERY, parameters);
      const { items, next } = pageOf(rows, size, ({ id }) => [id]);
      return { items: [...items], next };
    });
  }
}

const QUERY = `
  select g.id, g.number, g.campus, g.slot, g.seats, g.seats_taken as "seatsTaken",
         g.created_at as "createdAt", g.closed_at as "closedAt", met.*,
         (select coalesce(jsonb_agg(jsonb_build_object('participantId', e.id, 'role', m.role)
                   order by m.role = 'mentee', e.id), '[]')
          from memberships m
          join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
          join persons p on p.institution_id = e.institution_id and p.id = e.person_id
          where m.institution_id = g.institution_id and m.group_id = g.id and m.left_at is null
            and p.erased_at is null and not p.is_protected) as members
  from groups g
  cross join lateral (
    select count(*) filter (where t.state = 'held')::int as "meetingsHeld",
           count(*) filter (where t.state = 'planned')::int as "meetingsPlanned"
    from meetings t where t.institution_id = g.institution_id and t.group_id = g.id) met
  where g.institution_id = $1 and g.round_id = $2 and ($3::uuid is null or g.id > $3)
  order by g.id limit $4`;
