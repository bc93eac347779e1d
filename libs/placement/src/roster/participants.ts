import type { EnrolmentRole, EnrolmentState } from '#enrolment';
import type { WeeklySlot } from '#kernel';
import { apartIn, CAPACITY, PATH_GAPS, PATH_JOINS, type Gap } from '#groups';
import { fullName } from '#people';
import type { Gender } from '#people';
import type { Tx } from '#platform';

/** Somebody on a round's roster, with what placing needs to know. Null is unknown. */
export interface Participant {
  readonly enrolmentId: string;
  readonly role: EnrolmentRole;
  readonly state: EnrolmentState;
  readonly name: string;
  readonly isProtected: boolean;
  readonly programme: { readonly code: string; readonly name: string } | null;
  readonly campus: string | null;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly homeCounty: string | null;
  readonly cohort: string | null;
  readonly languages: readonly string[] | null;
  readonly interests: readonly string[] | null;
  readonly slots: readonly WeeklySlot[] | null;
  /** A mentor's: as was said, else as the round has it for mentors of the kind. */
  readonly maxGroups: number | null;
  /** A mentor's: what there is to do before a group, or that none is to be given. */
  readonly gaps: readonly Gap[];
  /** Of the round, who is not to be put together with them again. */
  readonly apartFrom?: readonly string[];
}

/** The whole roster of a round in two queries, whatever each has answered. Who is erased has left. */
export const readParticipants = async (tx: Tx, roundId: string): Promise<Participant[]> => {
  const apart = await apartIn(tx, roundId);
  const both = [
    ...apart,
    ...apart.map(({ oneId, otherId }) => ({ oneId: otherId, otherId: oneId })),
  ];
  const apartFrom = Map.groupBy(both, ({ oneId }) => oneId);
  const roster = await readRoster(tx, roundId);
  return roster.map((person) => ({
    ...person,
    apartFrom: (apartFrom.get(person.enrolmentId) ?? []).map(({ otherId }) => otherId).sort(),
  }));
};

const readRoster = (tx: Tx, roundId: string): Promise<Participant[]> =>
  tx.query<Participant>(
    `select e.id as "enrolmentId", e.role,
       case when p.erased_at is null then e.state else 'withdrawn' end as state,
       case when p.erased_at is null then ${fullName('p')} else '–' end
         as name,
       p.is_protected as "isProtected", p.campus, p.gender, p.birth_year as "birthYear",
       p.home_county as "homeCounty", p.cohort, e.languages, e.interests, e.slots,
       case when e.role = 'mentor' then ${CAPACITY} end as "maxGroups",
       case when e.role = 'mentor' then ${PATH_GAPS} else '{}' end as gaps,
       case when s.id is not null then json_build_object('code', s.code, 'name', s.name) end
         as programme
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
     ${PATH_JOINS}
     left join programmes s on s.institution_id = p.institution_id and s.id = p.programme_id
     where e.institution_id = $1 and e.round_id = $2
     order by e.id`,
    [tx.institutionId, roundId],
  );

const UNANSWERED: readonly EnrolmentState[] = ['listed', 'invited'];

/** On the roster or invited, and neither joined nor declined. */
export const isUnanswered = ({ state }: Participant): boolean => UNANSWERED.includes(state);

/** Whom a run places: who joined, and who has not answered if the coordinator says so. */
export const menteesToPlace = (
  roster: readonly Participant[],
  includeUnanswered: boolean,
): Participant[] =>
  roster.filter(
    (p) => p.role === 'mentee' && (p.state === 'joined' || (includeUnanswered && isUnanswered(p))),
  );

/** Is in, and has done what the round asks of a mentor of the kind. */
export const canLead = ({ role, state, gaps }: Participant): boolean =>
  role === 'mentor' && state === 'joined' && gaps.length === 0;

export const mentorsToLead = (roster: readonly Participant[]): Participant[] =>
  roster.filter(canLead);

/** Mentors who are in, and cannot be given a group now. */
export const mentorsLeftOut = (roster: readonly Participant[]): Participant[] =>
  roster.filter((p) => p.role === 'mentor' && p.state === 'joined' && !canLead(p));

/** How many groups a mentor takes. */
export const placesOf = ({ maxGroups }: Participant): number => maxGroups ?? 1;
