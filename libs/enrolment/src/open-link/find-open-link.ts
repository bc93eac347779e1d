import { Actor, notFound } from '#kernel';
import { Institution, type Database, type Tx } from '#platform';
import {
  PAST_ANSWERS,
  roundThat,
  takesAnswers,
  type RoundState,
  type SchemeSettings,
} from '#schemes';
import { readLinkAddress } from './link-code.js';
import type { OpenLinkState } from './open-link.views.js';

/** A link that is in force, and the round it leads into. */
export interface FoundLink {
  readonly id: string;
  readonly roundId: string;
  readonly schemeId: string;
  readonly roundState: RoundState;
  readonly settings: SchemeSettings;
  readonly cohort: string;
  readonly moreCohorts: string[];
  readonly programmeIds: string[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: OpenLinkState;
}

/** SQL: whether link `l` into round `r` lets anybody in. */
export const OPEN_LINK_STATE = `
  case when not ${roundThat(takesAnswers)}
         or not r.settings @> '{"waysIn": {"openLink": true}}' then 'closed'
       when ${PAST_ANSWERS} then 'late'
       when l.ends_at <= now() then 'ended'
       when l.used >= l.max_people then 'full'
       else 'open' end`;

/**
 * Runs `work` within the institution that a link's address names.
 *
 * @param actor who is signed in, if anybody is
 * @throws DomainError `not_found` alike for an address that is none, is unknown or was revoked
 */
export const withOpenLink = async <T>(
  db: Database,
  address: string,
  actor: Actor | null,
  work: (tx: Tx, link: FoundLink) => Promise<T>,
): Promise<T> => {
  const parts = readLinkAddress(address);
  if (!parts) throw notFound();
  const institution = await db.system((tx) =>
    tx.repository(Institution).findOneBy({ slug: parts.slug }),
  );
  if (!institution) throw notFound();
  const isHere = actor?.institutionId === institution.id;
  return db.run(isHere ? actor : Actor.institution(institution.id), async (tx) => {
    const [link] = await tx.query<FoundLink>(QUERY, [institution.id, parts.code]);
    if (!link) throw notFound();
    return work(tx, link);
  });
};

const QUERY = `
  select l.id, r.id as "roundId", r.scheme_id as "schemeId", r.state as "roundState", r.settings,
         r.cohort, r.more_cohorts as "moreCohorts",
         array(select rp.programme_id from round_programmes rp
               where rp.institution_id = r.institution_id and rp.round_id = r.id) as "programmeIds",
         r.starts_on::text as "startsOn", r.ends_on::text as "endsOn",
         ${OPEN_LINK_STATE} as state
  from open_links l
  join rounds r on r.institution_id = l.institution_id and r.id = l.round_id
  where l.institution_id = $1 and l.code = $2 and l.revoked_at is null`;
