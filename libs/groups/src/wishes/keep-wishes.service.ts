import { Clock, conflict, invalid, notFound, type Actor, type FieldError } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { isPastAnswers, keepRoundStill } from '#schemes';
import { Injectable } from '@nestjs/common';
import { IN_DIRECTORY, MENTORS } from '../directory/mentors-of-round.js';
import { findRound } from '../free-seats.js';
import { findWisher, SEEN_BY_MENTORS, type Wisher } from './find-wisher.js';
import { viewMyWishes } from './show-my-wishes.service.js';
import { MOST_MENTORS_RANKED } from './wish.entity.js';
import { showsWishes, takesWishes } from './wishes.policy.js';
import type { KeepWishesBody, MyWishes, WishingSide } from './wishes.views.js';

/** A student ranks the round's mentors, or a mentor its students, and says whom not. */
@Injectable()
export class KeepWishes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `wishes.closed`; 412; `field.…` at whoever cannot be on the list */
  run(
    actor: Actor,
    { roundId, side }: { readonly roundId: string; readonly side?: WishingSide | undefined },
    version: number,
    body: KeepWishesBody,
  ): Promise<MyWishes> {
    return this.db.run(actor, async (tx) => {
      // Nobody closes the round for wishes meanwhile.
      await keepRoundStill(tx, roundId);
      const round = await findRound(tx, roundId);
      const wisher = round && (await findWisher(tx, roundId, { side, lock: true }));
      if (!wisher || !showsWishes(round)) throw notFound();
      if (!takesWishes(round, await isPastAnswers(tx, roundId))) throw conflict('wishes.closed');
      await refuseUnfit(tx, roundId, wisher, body);
      const kept = await keepList(tx, wisher, version, body, this.clock.now());
      if (!kept) throw stale(await viewMyWishes(tx, roundId, wisher.side));
      await keepWishes(tx, wisher, body);
      return viewMyWishes(tx, roundId, wisher.side);
    });
  }
}

const refuseUnfit = async (
  tx: Tx,
  roundId: string,
  { side }: Wisher,
  { rankedIds, vetoedIds }: KeepWishesBody,
): Promise<void> => {
  const source =
    side === 'mentee'
      ? `select e.id from ${MENTORS} where ${IN_DIRECTORY}`
      : `select e.id from enrolments e
         join persons p on p.institution_id = e.institution_id and p.id = e.person_id
         where ${SEEN_BY_MENTORS}`;
  const rows = await tx.query<{ id: string }>(
    `${source} and e.institution_id = $1 and e.round_id = $2 and e.id = any($3)`,
    [tx.institutionId, roundId, [...rankedIds, ...vetoedIds]],
  );
  const there = new Set(rows.map(({ id }) => id));
  const faultOf = (id: string, pointer: string): FieldError[] =>
    there.has(id) ? [] : [{ pointer, code: 'field.unknown' }];
  const fields = [
    ...rankedIds.flatMap((id, i) => faultOf(id, `/rankedIds/${i}`)),
    ...vetoedIds.flatMap((id, i) =>
      rankedIds.includes(id)
        ? [{ pointer: `/vetoedIds/${i}`, code: 'field.repeated' }]
        : faultOf(id, `/vetoedIds/${i}`),
    ),
  ];
  // Only mentors say no: a student who does not want somebody leaves them out.
  if (side === 'mentee' && vetoedIds.length > 0)
    fields.push({ pointer: '/vetoedIds', code: 'field.arrayMaxSize' });
  if (side === 'mentee' && rankedIds.length > MOST_MENTORS_RANKED)
    fields.push({ pointer: '/rankedIds', code: 'field.arrayMaxSize' });
  if (fields.length > 0) throw invalid('request.invalid', { fields });
};

/** Whether the list was the one the writer has seen. */
const keepList = async (
  tx: Tx,
  { enrolmentId, side }: Wisher,
  version: number,
  { message }: KeepWishesBody,
  now: Date,
): Promise<boolean> => {
  const words = side === 'mentee' ? message.trim() : '';
  const own = [tx.institutionId, enrolmentId, words, now];
  const kept =
    version === 0
      ? await tx.execute(
          `insert into wish_lists (institution_id, enrolment_id, message, changed_at)
           values ($1, $2, $3, $4) on conflict do nothing`,
          own,
        )
      : await tx.execute(
          `update wish_lists set message = $3, changed_at = $4, version = version + 1
           where institution_id = $1 and enrolment_id = $2 and version = $5`,
          [...own, version],
        );
  return kept === 1;
};

const keepWishes = async (
  tx: Tx,
  { enrolmentId }: Wisher,
  { rankedIds, vetoedIds }: KeepWishesBody,
): Promise<void> => {
  const by = [tx.institutionId, enrolmentId];
  await tx.execute(`delete from wishes where institution_id = $1 and by_id = $2`, by);
  await tx.execute(
    `insert into wishes (institution_id, by_id, about_id, rank)
     select $1::uuid, $2::uuid, r.id, r.rank::integer
     from unnest($3::uuid[]) with ordinality r (id, rank)
     union all select $1, $2, v.id, null from unnest($4::uuid[]) v (id)`,
    [...by, rankedIds, vetoedIds],
  );
};
