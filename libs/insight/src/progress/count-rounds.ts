import { addressRefused } from '#people';
import type { Tx } from '#platform';
import { isArchived, remainsOf, roundThat, type RoundState } from '#schemes';
import type { RoundNumbers } from './progress.views.js';

export interface CountedRound extends RoundNumbers {
  readonly roundId: string;
  readonly roundName: string;
  readonly schemeId: string;
  readonly schemeName: string;
  readonly state: RoundState;
  /** Its groups are pairs. */
  readonly isPairs: boolean;
}

/**
 * Rounds with their numbers, in one query; the newest first. Who has been erased counts as what they
 * were then, a seat that was theirs included, and waits for nothing.
 *
 * @param which one round, or those of schemes that are not archived (null: of every scheme)
 */
export const countRounds = async (
  tx: Tx,
  which: { roundId: string } | { schemeIds: readonly string[] | null },
  now: Date,
): Promise<CountedRound[]> => {
  const counted = await countWhatIsThere(tx, which, now);
  const remains = await remainsOf(
    tx,
    counted.filter(({ state }) => isArchived(state)).map(({ roundId }) => roundId),
  );
  return counted.map((round) => ({ ...round, ...remains.get(round.roundId)?.numbers }));
};

const countWhatIsThere = (
  tx: Tx,
  which: { roundId: string } | { schemeIds: readonly string[] | null },
  now: Date,
): Promise<CountedRound[]> =>
  tx.query<CountedRound>(
    `select r.id as "roundId", r.name as "roundName", s.id as "schemeId", s.name as "schemeName",
            r.state, r.settings ->> 'format' = 'pairs' as "isPairs", people.*, meeting.*
     from rounds r
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     cross join lateral (
       select ${PEOPLE}
       from enrolments e
       join persons p on p.institution_id = e.institution_id and p.id = e.person_id
       left join memberships m on m.institution_id = e.institution_id and m.enrolment_id = e.id
        and m.role = 'mentee' and (m.left_at is null or m.left_at = p.erased_at)
       where e.institution_id = r.institution_id and e.round_id = r.id and e.state <> 'withdrawn'
     ) people
     cross join lateral (
       select ${MEETINGS}
       from groups g
       left join lateral (
         select count(*) filter (where mt.state = 'held') as held,
                count(*) filter (where mt.state = 'planned' and mt.ends_at < $2) as missing
         from meetings mt where mt.institution_id = g.institution_id and mt.group_id = g.id
       ) met on true
       where g.institution_id = r.institution_id and g.round_id = r.id and g.closed_at is null
     ) meeting
     where r.institution_id = $1
       and ($3::uuid is null or r.id = $3)
       and ($3::uuid is not null or not ${roundThat(isArchived)})
       and ($4::uuid[] is null or r.scheme_id = any($4))
     order by r.starts_on desc, r.id desc`,
    [
      tx.institutionId,
      now,
      'roundId' in which ? which.roundId : null,
      'schemeIds' in which ? which.schemeIds : null,
    ],
  );

const students = (condition: string, name: string): string =>
  `count(*) filter (where e.role = 'mentee' and ${condition})::int as "${name}"`;

/** Who came in by another door has been invited if there is an invitation. */
const WAS_INVITED = `(
  coalesce(e.entered_by, '') not in ('open_link', 'request', 'coordinator', 'returned')
  or exists (select from invitations i
    where i.institution_id = e.institution_id and i.enrolment_id = e.id))`;

const PEOPLE = [
  students('true', 'students'),
  students(`e.state <> 'listed' and ${WAS_INVITED}`, 'invited'),
  students(`e.state = 'joined'`, 'joined'),
  students(`e.state = 'declined'`, 'declined'),
  students(`e.state = 'invited' and p.erased_at is null`, 'silent'),
  students(
    `e.state = 'listed' and p.erased_at is null
     and r.settings #>> '{waysIn,invitation}' <> 'none'`,
    'notInvited',
  ),
  students(`e.state = 'joined' and m.id is not null`, 'placed'),
  students(`e.state = 'joined' and m.id is null and p.erased_at is null`, 'notPlaced'),
  `count(*) filter (where e.role = 'mentor' and e.state <> 'declined')::int as mentors`,
  `count(distinct p.id) filter (where p.email is null and e.state <> 'declined' and p.erased_at is null)::int as "withoutEmail"`,
  `count(distinct p.id) filter (where ${addressRefused()} is not null and e.state <> 'declined')::int as "emailRefused"`,
].join(', ');

const MEETINGS = `
  count(g.id)::int as groups, coalesce(sum(g.seats - g.seats_taken - g.seats_held), 0)::int as "freeSeats",
  count(g.id) filter (where met.held > 0)::int as "groupsMet",
  coalesce(sum(met.held), 0)::int as "meetingsHeld",
  coalesce(sum(met.missing), 0)::int as "logsMissing"`;
