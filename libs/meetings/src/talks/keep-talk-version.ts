import type { Tx } from '#platform';

/** What is said of a talk, before the caller says another: the talk is held. Nothing where nothing is. */
export const keepTalkVersion = (tx: Tx, talkId: string): Promise<unknown> =>
  tx.execute(
    `insert into talk_versions
       (institution_id, talk_id, version, state, logged_at, logged_by, logged_as)
     select t.institution_id, t.id,
            1 + (select count(*) from talk_versions v
                 where v.institution_id = t.institution_id and v.talk_id = t.id),
            t.state, t.logged_at, t.logged_by, t.logged_as
     from talks t
     where t.institution_id = $1 and t.id = $2 and t.logged_by is not null`,
    [tx.institutionId, talkId],
  );
