import { Actor, notFound } from '#kernel';
import { fullName } from '#people';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { DemoInstitution } from './demo-institution.js';
import type { DemoPerson } from './demo.views.js';

const MOST_FOUND = 20;

/** In demo mode, and there alone: the people one may sign in as. */
@Injectable()
export class DemoPeopleOnOffer {
  constructor(
    private readonly db: Database,
    private readonly demo: DemoInstitution,
  ) {}

  /** @param search part of a name or a student number; without it, the people who show a role */
  async run(search: string | undefined): Promise<DemoPerson[]> {
    const institutionId = await this.demo.id();
    return this.db.run(Actor.institution(institutionId), (tx) =>
      tx.query<DemoPerson>(
        `select p.id as "personId", ${fullName('p')} as name,
                p.demo_role as role, pr.name as programme
         from persons p
         left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
         where p.institution_id = $1 and not p.is_protected
           and case when $2::text is null then p.demo_role is not null
                    else ${fullName('p')} ilike $2 or p.student_number = $3 end
         order by array_position($4, p.demo_role), p.family_name, p.given_name, p.id
         limit $5`,
        [
          institutionId,
          search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null,
          search ?? null,
          DEMO_ROLES,
          MOST_FOUND,
        ],
      ),
    );
  }

  /** @throws DomainError `not_found` where there is no demo */
  async institutionOf(personId: string): Promise<string> {
    const institutionId = await this.demo.id();
    const found = await this.db.run(Actor.institution(institutionId), (tx) =>
      tx.query(`select from persons where institution_id = $1 and id = $2 and erased_at is null`, [
        institutionId,
        personId,
      ]),
    );
    if (found.length === 0) throw notFound();
    return institutionId;
  }
}

/** In the order in which the sign-in page shows them. */
export const DEMO_ROLES = [
  'coordinator',
  'lead_mentor',
  'mentor',
  'mentee',
  'insight',
  'administrator',
  'service_owner',
];
