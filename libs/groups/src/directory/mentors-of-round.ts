import { fullName } from '#people';
import type { Tx } from '#platform';
import { CAPACITY, MATCHABLE, PATH_JOINS } from '../mentor-path/path-sql.js';
import { notAgain } from '../not-again/not-again.js';
import { photoAddress } from '../photos/photo-address.js';
import type { DirectoryMentor } from './directory.views.js';

/** SQL: open groups `g` that the mentor `e` leads. */
const LED = `from memberships m
  join groups g on g.institution_id = m.institution_id and g.id = m.group_id and g.closed_at is null
  where m.institution_id = e.institution_id and m.enrolment_id = e.id and m.role = 'mentor'
    and m.left_at is null`;

/**
 * SQL for how many more students the mentor `e` of the round `r` can take: the free seats in the
 * mentor's groups and, in pairs, as many new ones as there are places left.
 */
export const FREE_PLACES = `(
  (select coalesce(sum(g.seats - g.seats_taken - g.seats_held), 0) ${LED})
  + case when r.settings ->> 'format' = 'pairs'
    then greatest(0, ${CAPACITY} - (select count(*) ${LED}))
    else 0 end)::integer`;

/** SQL: the mentor `e`, with the profile `mp` if there is one, can be found and asked. */
export const IN_DIRECTORY = `e.role = 'mentor' and ${MATCHABLE}
  and coalesce(mp.is_listed, true) and not p.is_protected and p.erased_at is null`;

/** SQL for `studentsSeeMentors`, of the round `r`. */
export const SHOWS_MENTORS = `(r.settings @> '{"waysIn": {"directory": true}}'
  or r.settings @> '{"matching": {"by": "wishes"}}')`;

/** Where a mentor `e` of the round `$2` comes from, with what the conditions above look at. */
export const MENTORS = `
  enrolments e
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
  left join mentor_profiles mp on mp.institution_id = e.institution_id and mp.enrolment_id = e.id
  ${PATH_JOINS}`;

/** The mentors of a round whom students can find, but for those who are not for the reader: by name. */
export const mentorsOfRound = (tx: Tx, roundId: string): Promise<DirectoryMentor[]> =>
  tx.query<DirectoryMentor>(
    `select e.id as "enrolmentId", ${fullName('p')} as name,
            coalesce(e.mentor_kind, r.settings #>> '{mentors,0,kind}') as kind,
            pr.name as programme, coalesce(e.languages, '{}') as languages,
            coalesce(e.interests, '{}') as interests, coalesce(mp.helps_with, '') as "helpsWith",
            ${photoAddress('e', 'ph')} as photo, ${FREE_PLACES} as "freePlaces"
     from ${MENTORS}
     left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
     left join photos ph on ph.institution_id = p.institution_id and ph.person_id = p.id
     where e.institution_id = $1 and e.round_id = $2 and ${IN_DIRECTORY}
       and ($3::uuid is null or not ${notAgain('e.person_id', '$3::uuid')})
     order by p.given_name, p.family_name, e.id`,
    [tx.institutionId, roundId, tx.actor.personId],
  );
