import { pairNames, SUBSTITUTES_NOW } from '#groups';
import { shownName } from '#people';
import type { Tx } from '#platform';
import { hasTalks } from './has-talks-sql.js';
import type { TalkState } from './talk.entity.js';
import type { OwnTalk } from './own-talks.views.js';

interface Which {
  readonly states: readonly TalkState[];
  /** Those that end after this. */
  readonly after: Date;
  /** Those that begin before this; null: all. */
  readonly before: Date | null;
  readonly most: number;
}

type Row = Omit<OwnTalk, 'startsAt' | 'endsAt'> & {
  readonly startsAt: Date;
  readonly endsAt: Date;
};

/**
 * The actor's talks in the groups they are in, lead or stand in for today,
 * by time.
 */
export const ownTalks = async (
  tx: Tx,
  { states, after, before, most }: Which,
): Promise<OwnTalk[]> => {
  const rows = await tx.query<Row>(OWN, [
    tx.institutionId,
    tx.actor.personId,
    after,
    before,
    most,
    states,
  ]);
  return rows.map(({ startsAt, endsAt, ...talk }) => ({
    ...talk,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }));
};

const OWN = `
  select t.id, t.group_id as "groupId", g.number as "groupNumber", ${pairNames('$2')} as pair,
         case when own.id = t.mentor_id then 'mentor' else 'mentee' end as "openedAs",
         t.starts_at as "startsAt", t.ends_at as "endsAt", t.place, t.link, t.state,
         json_build_object('enrolmentId', other.id, 'name', ${shownName('p')},
                           'isFormer', p.erased_at is not null) as other
  from enrolments own
  join talks t on t.institution_id = own.institution_id and own.id in (t.mentor_id, t.student_id)
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id and ${hasTalks('r')}
  join enrolments other on other.institution_id = t.institution_id
   and other.id = case when own.id = t.mentor_id then t.student_id else t.mentor_id end
  join persons p on p.institution_id = other.institution_id and p.id = other.person_id
  where own.institution_id = $1 and own.person_id = $2 and t.state = any($6)
    and t.ends_at > $3 and ($4::timestamptz is null or t.starts_at < $4)
    and (exists (
      select from memberships m where m.institution_id = $1 and m.group_id = t.group_id
        and m.enrolment_id = own.id and m.left_at is null)
    or exists (
      select from substitutions sub
      where sub.institution_id = $1 and sub.group_id = t.group_id and sub.enrolment_id = own.id
        and g.closed_at is null and ${SUBSTITUTES_NOW}))
  order by t.starts_at, t.id
  limit $5`;
