import type { Integration } from '#access';
import { Actor, Clock, notFound } from '#kernel';
import { countRounds, numbersOf } from '#insight';
import { Database, pageOf, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { IntegrationPage, IntegrationRound, IntegrationRounds } from './integration.views.js';
import { pageAfter } from './page-after.js';

type Listed = Omit<IntegrationRound, 'numbers'>;

/** The rounds that a token covers, and the numbers of one. */
@Injectable()
export class ReadRounds {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  list(
    { institutionId, schemeId }: Integration,
    page: IntegrationPage,
  ): Promise<IntegrationRounds> {
    const { after, size } = pageAfter(page);
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      const rows = await rounds(tx, { schemeId, after, most: size + 1 });
      const { items, next } = pageOf(rows, size, ({ id }) => [id]);
      return { items: [...items], next };
    });
  }

  /** @throws DomainError `not_found` also for a round of a scheme that the token does not cover */
  one({ institutionId, schemeId }: Integration, id: string): Promise<IntegrationRound> {
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      const [round] = await rounds(tx, { schemeId, id, most: 1 });
      const [counted] = await countRounds(tx, { roundId: id }, this.clock.now());
      if (!round || !counted) throw notFound();
      return { ...round, numbers: numbersOf(counted) };
    });
  }
}

/**
 * The round, if the token covers it: what reading anything in a round begins with.
 *
 * @throws DomainError `not_found`
 */
export const coveredRound = async (
  tx: Tx,
  { schemeId }: Integration,
  id: string,
): Promise<Listed> => {
  const [round] = await rounds(tx, { schemeId, id, most: 1 });
  if (!round) throw notFound();
  return round;
};

interface Wanted {
  readonly schemeId: string | null;
  readonly id?: string;
  readonly after?: string | null;
  readonly most: number;
}

const rounds = (tx: Tx, { schemeId, id = '', after = null, most }: Wanted): Promise<Listed[]> =>
  tx.query<Listed>(
    `select r.id, r.name, jsonb_build_object('id', s.id, 'name', s.name) as scheme, r.cohort,
            r.starts_on::text as "startsOn", r.ends_on::text as "endsOn", r.state
     from rounds r
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     where r.institution_id = $1 and ($2::uuid is null or r.scheme_id = $2)
       and ($3::uuid is null or r.id = $3) and ($4::uuid is null or r.id > $4)
     order by r.id limit $5`,
    [tx.institutionId, schemeId, id || null, after, most],
  );
