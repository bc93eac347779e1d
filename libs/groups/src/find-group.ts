import { takesPart } from '#enrolment';
import { isId, notFound } from '#kernel';
import type { Tx } from '#platform';
import { TODAY, type RoundState, type RoundTerm, type SchemeSettings } from '#schemes';
import { SUBSTITUTES_NOW } from './more-mentors/leading-sql.js';
import { openedAs, standingsIn, type GroupTies, type Standing } from './standing.js';

/** A group with its round, as everything that is done in it needs to know them. */
export interface FoundGroup extends GroupTies {
  readonly id: string;
  readonly number: number;
  readonly campus: string | null;
  readonly slot: number | null;
  readonly seats: number;
  readonly seatsTaken: number;
  readonly version: number;
  readonly closedAt: Date | null;
  readonly roundId: string;
  readonly roundName: string;
  readonly roundState: RoundState;
  readonly schemeName: string;
  readonly settings: SchemeSettings;
  /** First and last day of the round, as ISO dates. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terms: readonly RoundTerm[];
  /** ISO date, where the institution is. */
  readonly today: string;
}

/** A group opened by somebody, in one role. */
export interface OpenedGroup {
  readonly group: FoundGroup;
  readonly standing: Standing;
  /** The other roles in which the same person could open it, and this one. */
  readonly standings: readonly Standing[];
}

/** Like `openGroup`; null where that would refuse. */
export const tryOpenGroup = async (
  tx: Tx,
  id: string,
  wanted?: Standing,
): Promise<OpenedGroup | null> => {
  const [group] = isId(id)
    ? await tx.query<FoundGroup>(FIND, [tx.institutionId, id, tx.actor.personId])
    : [];
  if (!group) return null;
  const standings = standingsIn(tx.actor, group);
  const standing = openedAs(standings, wanted);
  return standing && { group, standing, standings };
};

/**
 * Opens a group for the actor: every operation in a group begins here.
 *
 * @param wanted the role to open it in; without it, the closest one held
 * @throws DomainError `not_found` where there is no such group, or none for this actor in that role
 */
export const openGroup = async (tx: Tx, id: string, wanted?: Standing): Promise<OpenedGroup> => {
  const opened = await tryOpenGroup(tx, id, wanted);
  if (!opened) throw notFound();
  return opened;
};

const FIND = `
  select g.id, g.number, g.campus, g.slot, g.seats, g.seats_taken as "seatsTaken", g.version,
         g.closed_at as "closedAt", r.id as "roundId", r.name as "roundName", r.state as "roundState", r.settings,
         r.starts_on::text as "startsOn", r.ends_on::text as "endsOn", r.terms, ${TODAY}::text as today,
         s.id as "schemeId", s.name as "schemeName",
         coalesce(bool_or(e.person_id = $3 and m.role in ('mentor', 'co_mentor')), false)
           or exists (select from substitutions sub
             join enrolments own on own.institution_id = sub.institution_id
              and own.id = sub.enrolment_id and own.person_id = $3
             where sub.institution_id = g.institution_id and sub.group_id = g.id
               and g.closed_at is null and ${SUBSTITUTES_NOW}) as "isMentor",
         coalesce(bool_or(e.person_id = $3 and m.role = 'mentee'), false) as "isMentee",
         coalesce(bool_or(l.person_id = $3 and m.role in ('mentor', 'co_mentor')
                          and ${takesPart('l')}), false) as "isLeadMentor"
  from groups g
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
  left join memberships m on m.institution_id = g.institution_id and m.group_id = g.id
    and m.left_at is null
  left join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
  left join enrolments l on l.institution_id = e.institution_id and l.id = e.lead_id
  where g.institution_id = $1 and g.id = $2
  group by g.institution_id, g.id, r.institution_id, r.id, s.institution_id, s.id`;
