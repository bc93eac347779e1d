import { notFound, type Actor } from '#kernel';
import { Programme } from '#people';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Programmes } from './rounds.views.js';
import { canSetUpRounds } from './scheme.policy.js';

/** The institution's programmes of study, for those who say whom a round is for. */
@Injectable()
export class ListProgrammes {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<Programmes> {
    if (!canSetUpRounds(actor)) throw notFound();
    return this.db.run(actor, async (tx) => ({
      programmes: await tx.repository(Programme).find({
        select: { id: true, code: true, name: true },
        where: { institutionId: tx.institutionId },
        order: { name: 'asc', id: 'asc' },
      }),
    }));
  }
}
