import type { Actor } from '#kernel';
import { fullName } from '#people';
import { Database } from '#platform';
import { isPastAnswers, roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import { takesWishes } from './wishes.policy.js';
import type { RoundWishes, WishesOfOne } from './wishes.views.js';

/** Who has said whom they want: for those who run the round. */
@Injectable()
export class ShowRoundWishes {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string): Promise<RoundWishes> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      const people = await tx.query<WishesOfOne>(
        `select e.id as "enrolmentId", ${fullName('p')} as name,
                e.role as side, l.changed_at as "changedAt",
                count(w.rank)::integer as ranked,
                count(w.about_id) filter (where w.rank is null)::integer as vetoed
         from enrolments e
         join persons p on p.institution_id = e.institution_id and p.id = e.person_id
         left join wish_lists l on l.institution_id = e.institution_id and l.enrolment_id = e.id
         left join wishes w on w.institution_id = e.institution_id and w.by_id = e.id
         where e.institution_id = $1 and e.round_id = $2 and e.state = 'joined'
           and p.erased_at is null
         group by e.id, p.id, p.given_name, p.family_name, e.role, l.changed_at
         order by l.changed_at is not null, e.role, p.given_name, p.family_name, e.id`,
        [tx.institutionId, roundId],
      );
      return { roundId, people, isOpen: takesWishes(round, await isPastAnswers(tx, roundId)) };
    });
  }
}
