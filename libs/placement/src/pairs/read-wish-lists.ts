import type { Tx } from '#platform';

/** Whom somebody wants, the one wanted most first, and whom not. */
export interface WishesOfPerson {
  readonly enrolmentId: string;
  readonly ranked: readonly string[];
  readonly vetoed: readonly string[];
}

/** By enrolment; only of those who have saved a list. */
export type WishLists = ReadonlyMap<string, WishesOfPerson>;

export const readWishLists = async (tx: Tx, roundId: string): Promise<WishLists> => {
  const rows = await tx.query<WishesOfPerson>(
    `select l.enrolment_id as "enrolmentId",
            coalesce(array_agg(w.about_id order by w.rank) filter (where w.rank is not null),
                     '{}') as ranked,
            coalesce(array_agg(w.about_id order by w.about_id)
                       filter (where w.about_id is not null and w.rank is null), '{}') as vetoed
     from wish_lists l
     join enrolments e on e.institution_id = l.institution_id and e.id = l.enrolment_id
     left join wishes w on w.institution_id = l.institution_id and w.by_id = l.enrolment_id
     where l.institution_id = $1 and e.round_id = $2
     group by l.enrolment_id`,
    [tx.institutionId, roundId],
  );
  return new Map(rows.map((row) => [row.enrolmentId, row]));
};
