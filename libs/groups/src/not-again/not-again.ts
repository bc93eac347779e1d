import { newId } from '#kernel';
import type { Tx } from '#platform';

/** SQL: whether two persons of the institution `$1` are not to be put together again. */
export const notAgain = (one: string, other: string): string => `exists (
  select from not_again n where n.institution_id = $1
    and n.one_id = least(${one}, ${other}) and n.other_id = greatest(${one}, ${other}))`;

/**
 * SQL: the groups of their round with a student or a mentor whom the enrolment `e` is not to be put
 * together with again, for the institution `$1`.
 */
export const BARRED_GROUPS = `array(
  select distinct bm.group_id from memberships bm
  join enrolments be on be.institution_id = bm.institution_id and be.id = bm.enrolment_id
   and be.round_id = e.round_id
  where bm.institution_id = $1 and bm.left_at is null
    and ${notAgain('be.person_id', 'e.person_id')})`;

export interface Apart {
  readonly oneId: string;
  readonly otherId: string;
}

/** Who of a round is not to be put together again with whom of it: by their enrolments. */
export const apartIn = (tx: Tx, roundId: string): Promise<Apart[]> =>
  tx.query<Apart>(
    `select a.id as "oneId", b.id as "otherId" from not_again n
     join enrolments a on a.institution_id = n.institution_id and a.person_id = n.one_id
      and a.round_id = $2
     join enrolments b on b.institution_id = n.institution_id and b.person_id = n.other_id
      and b.round_id = $2
     where n.institution_id = $1 order by a.id, b.id`,
    [tx.institutionId, roundId],
  );

/** Writes down pairs of enrolments of a round; what stands already stands once. */
export const noteApart = async (
  tx: Tx,
  roundId: string,
  pairs: readonly Apart[],
): Promise<void> => {
  if (pairs.length === 0) return;
  const rows = pairs.map((pair) => ({ id: newId(), ...pair }));
  await tx.execute(
    `insert into not_again (institution_id, id, scheme_id, one_id, other_id, made_by)
     select $1, n.id, r.scheme_id, least(a.person_id, b.person_id),
            greatest(a.person_id, b.person_id), $3
     from jsonb_to_recordset($4) as n (id uuid, "oneId" uuid, "otherId" uuid)
     join rounds r on r.institution_id = $1 and r.id = $2
     join enrolments a on a.institution_id = $1 and a.id = n."oneId"
     join enrolments b on b.institution_id = $1 and b.id = n."otherId"
      and b.person_id <> a.person_id
     on conflict on constraint not_again_pair_key do nothing`,
    [tx.institutionId, roundId, tx.actor.personId, JSON.stringify(rows)],
  );
  await tx.outbox.add({ type: 'not_again.noted', roundId });
};
