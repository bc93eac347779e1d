import { isId, notFound } from '#kernel';
import { openName } from '#people';
import type { Tx } from '#platform';
import { abilitiesIn, canOpen, type Ties } from './concern.policy.js';
import type { ConcernListed, ConcernReader, ConcernView } from './concerns.views.js';

/** A concern with what its rules ask for. Its text is in no query of this file. */
export interface ConcernRow
  extends
    Ties,
    Omit<ConcernListed, keyof Ties>,
    Pick<ConcernView, 'version' | 'takenBy' | 'settledAt'> {
  readonly campus: string | null;
}

/**
 * The concerns that the actor may open, the newest first.
 *
 * @param id one of them alone
 */
export const concernRows = async (tx: Tx, id: string | null = null): Promise<ConcernRow[]> => {
  const rows = await tx.query<ConcernRow>(ROWS, [tx.institutionId, tx.actor.personId, id]);
  return rows.filter((row) => canOpen(tx.actor, row));
};

/** @throws DomainError `not_found` for whoever is neither its author nor, today, its recipient */
export const openConcern = async (tx: Tx, id: string): Promise<ConcernRow> => {
  const [row] = isId(id) ? await concernRows(tx, id) : [];
  if (!row) throw notFound();
  return row;
};

/** The same, held until the transaction ends: whether it has been read is then sure. */
export const holdConcern = async (tx: Tx, id: string): Promise<ConcernRow> => {
  await tx.query(`select from concerns where institution_id = $1 and id = $2 for update`, [
    tx.institutionId,
    id,
  ]);
  return openConcern(tx, id);
};

/** Only what a list may say. */
export const listed = (row: ConcernRow): ConcernListed => {
  const { id, topic, state, createdAt, groupId, groupNumber, isPair, roundName, schemeName } = row;
  const { author, isMine, isNew, isLeftAlone } = row;
  return {
    ...{ id, topic, state, createdAt, groupId, groupNumber, isPair, roundName, schemeName },
    ...{ author, isMine, isNew, isLeftAlone },
  };
};

/** Everything about a concern but its text. */
export const viewOfConcern = async (
  tx: Tx,
  row: ConcernRow,
): Promise<Omit<ConcernView, 'services'>> => {
  const { version, takenBy, settledAt } = row;
  const recipients = await readersOf(tx, row.id);
  return Object.assign(listed(row), {
    version,
    takenBy,
    settledAt,
    recipients,
    can: abilitiesIn(row),
  });
};

const readersOf = (tx: Tx, id: string): Promise<ConcernReader[]> =>
  tx.query<ConcernReader>(
    `select ${openName('p')} as name, r.capacity, r.person_id = $3 as "isMe",
            r.read_at is not null as "hasRead",
            exists (select from concern_holders_of_mine() h
                    where h.concern_id = r.concern_id and h.person_id = r.person_id) as "canRead"
     from concern_recipients r
     join persons p on p.institution_id = r.institution_id and p.id = r.person_id
     where r.institution_id = $1 and r.concern_id = $2
     order by r.added_at, p.family_name, p.given_name, p.id`,
    [tx.institutionId, id, tx.actor.personId],
  );

const ROWS = `
  with holders as materialized (select * from concern_holders_of_mine())
  select c.id, c.topic, c.state, c.version, c.created_at as "createdAt",
         c.settled_at as "settledAt", c.scheme_id as "schemeId",
         g.id as "groupId", g.number as "groupNumber", g.campus,
         r.settings ->> 'format' = 'pairs' as "isPair",
         r.name as "roundName", s.name as "schemeName",
         ${openName('a')} as author, ${openName('k')} as "takenBy",
         c.author_id = $2 as "isMine", me.capacity,
         coalesce(c.taken_by = $2, false) as "takenByMe",
         not exists (select from concern_recipients x where x.institution_id = c.institution_id
                     and x.concern_id = c.id and x.read_at is not null) as "isUnread",
         me.person_id is not null and c.state <> 'withdrawn' and (me.read_at is null or exists (
           select from concern_additions d where d.institution_id = c.institution_id
             and d.concern_id = c.id and d.created_at > me.read_at)) as "isNew",
         c.state in ('open', 'taken') and not exists (
           select from holders h where h.concern_id = c.id) as "isLeftAlone"
  from concerns c
  join groups g on g.institution_id = c.institution_id and g.id = c.group_id
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  join schemes s on s.institution_id = c.institution_id and s.id = c.scheme_id
  join persons a on a.institution_id = c.institution_id and a.id = c.author_id
  left join persons k on k.institution_id = c.institution_id and k.id = c.taken_by
  left join concern_recipients me on me.institution_id = c.institution_id
    and me.concern_id = c.id and me.person_id = $2
  where c.institution_id = $1 and ($3::uuid is null or c.id = $3)
  order by c.created_at desc, c.id`;
