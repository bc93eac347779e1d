import type { Tx } from '#platform';
import {
  isArchived,
  type MentorsOfKind,
  PAST_APPLYING,
  type RoundState,
  roundThat,
  takesApplications,
} from '#schemes';
import type { MentorCall } from './call.views.js';
import { takesPart } from '../takes-part.js';

interface Row extends Omit<MentorCall, 'canApply' | 'kinds'> {
  readonly state: RoundState;
  readonly mentors: readonly MentorsOfKind[];
  readonly isPast: boolean;
  /** As a student or as a mentor, and has not said no. */
  readonly isIn: boolean;
}

/** Whether a round takes applications from mentors of some kind. */
export const isCalling = (round: {
  readonly state: RoundState;
  readonly mentors: readonly Pick<MentorsOfKind, 'apply'>[];
  readonly isPast: boolean;
}): boolean =>
  takesApplications(round.state) && !round.isPast && round.mentors.some(({ apply }) => apply);

/**
 * Rounds that call for mentors now, and those that the actor has applied in; or the one with `id`.
 *
 * @param id null: all of them
 */
export const callsFor = async (tx: Tx, id: string | null): Promise<MentorCall[]> => {
  const rows = await tx.query<Row>(
    `select r.id as "roundId", r.name as "roundName", s.name as "schemeName",
            r.starts_on::text as "startsOn", r.ends_on::text as "endsOn",
            r.settings -> 'about' as about, r.apply_by::text as "applyBy", r.state,
            r.settings -> 'mentors' as mentors, ${PAST_APPLYING} as "isPast",
            exists (select from enrolments e where e.institution_id = r.institution_id
                    and e.round_id = r.id and e.person_id = $2
                    and ${takesPart('e')}) as "isIn",
            case when a.id is not null then json_build_object('kind', a.kind,
              'motivation', a.motivation, 'state', a.state, 'appliedAt', a.applied_at,
              'decidedAt', a.decided_at) end as application
     from rounds r
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     left join mentor_applications a on a.institution_id = r.institution_id
      and a.round_id = r.id and a.person_id = $2 and a.state <> 'withdrawn'
     where r.institution_id = $1 and ($3::uuid is null or r.id = $3) and not ${roundThat(isArchived)}
       and (a.id is not null or r.settings @> '{"mentors": [{"apply": true}]}')
     order by r.apply_by nulls last, r.starts_on, r.id`,
    [tx.institutionId, tx.actor.personId, id],
  );
  return rows
    .filter((row) => row.application !== null || isCalling(row))
    .map(({ state, mentors, isPast, isIn, ...call }) => ({
      ...call,
      kinds: mentors
        .filter(({ apply }) => apply)
        .map(({ kind, training, declaration, paid, hours }) => ({
          ...{ kind, training, declaration, paid, hours },
        })),
      canApply:
        isCalling({ state, mentors, isPast }) &&
        !isIn &&
        (call.application === null || call.application.state === 'applied'),
    }));
};
