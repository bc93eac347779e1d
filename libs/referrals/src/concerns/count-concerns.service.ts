import { notFound, type Actor } from '#kernel';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ConcernCount, ConcernCounts } from './concerns.views.js';

/** How many concerns there are of what, for who coordinates a scheme or reads its numbers. */
@Injectable()
export class CountConcerns {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<ConcernCounts> {
    const held = [actor.schemesAs('coordinator'), actor.schemesAs('insight')];
    if (held.every((schemes) => schemes === undefined)) throw notFound();
    const schemeIds = held.includes(null) ? null : held.flatMap((schemes) => schemes ?? []);
    return this.db.run(actor, async (tx) => ({
      fewest: (await tx.query<{ fewest: number }>(`select fewest_concerns() as fewest`))[0]!.fewest,
      counts: await tx.query<ConcernCount>(
        `select s.name as "schemeName", c.topic, c.concerns
         from concern_counts() c
         join schemes s on s.institution_id = $1 and s.id = c.scheme_id
         where $2::uuid[] is null or s.id = any($2)
         order by s.name, s.id, c.concerns desc, c.topic`,
        [tx.institutionId, schemeIds],
      ),
    }));
  }
}
