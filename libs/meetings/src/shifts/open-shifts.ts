import { isId, notFound } from '#kernel';
import { fullName } from '#people';
import type { Tx } from '#platform';
import type { MeetingSettings, RoundState } from '#schemes';

/** A mentor on whom students drop in, in one round. */
export interface DropInMentorOfRound {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly name: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly roundState: RoundState;
  readonly schemeId: string;
  readonly schemeName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  readonly settings: MeetingSettings;
}

/**
 * A mentor for the sake of their shifts: to the mentor, and to who runs the round.
 *
 * @param hold so that two devices, or the mentor and a coordinator, come one after the other
 * @throws DomainError `not_found` where nobody drops in, and to anybody else
 */
export const openShifts = async (
  tx: Tx,
  enrolmentId: string,
  hold?: 'hold',
): Promise<DropInMentorOfRound> => {
  const [mentor] = isId(enrolmentId)
    ? await tx.query<DropInMentorOfRound>(
        `select e.id as "enrolmentId", p.id as "personId",
                ${fullName('p')} as name, r.id as "roundId",
                r.name as "roundName", r.state as "roundState", s.id as "schemeId",
                s.name as "schemeName", r.starts_on::text as "startsOn", r.ends_on::text as "endsOn",
                i.time_zone as "timeZone", r.settings -> 'meetings' as settings
         from enrolments e
         join persons p on p.institution_id = e.institution_id and p.id = e.person_id
          and p.erased_at is null
         join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
          and r.settings ->> 'format' = 'drop_in'
         join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
         join institutions i on i.id = e.institution_id
         where e.institution_id = $1 and e.id = $2 and e.role = 'mentor' and e.state = 'joined'
         ${hold ? 'for no key update of e' : ''}`,
        [tx.institutionId, enrolmentId],
      )
    : [];
  const { actor } = tx;
  const isTheirs =
    mentor && (mentor.personId === actor.personId || actor.coordinates(mentor.schemeId));
  if (!isTheirs) throw notFound();
  return mentor;
};
