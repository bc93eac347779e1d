import { notFound, type Actor } from '#kernel';
import { addressRefused } from '#people';
import { Database, iso, type Tx } from '#platform';
import {
  fieldsAskedOf,
  formOfRound,
  isArchived,
  isEngineKind,
  PAST_ANSWERS,
  roundThat,
  takesInvitations,
  takesSeats,
  type RoundState,
} from '#schemes';
import { Injectable } from '@nestjs/common';
import { canRun } from './enrolment.policy.js';
import { ownAnswersOf, type FieldAnswered } from './form/index.js';
import type { ParticipantView } from './participants.views.js';

type Row = Omit<ParticipantView, 'can' | 'answers'> & {
  readonly personId: string;
  readonly schemeId: string;
  readonly roundState: RoundState;
  readonly isPastAnswers: boolean;
};

/** One person's part in a round, for those who run the round. */
@Injectable()
export class ShowParticipant {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string): Promise<ParticipantView> {
    return this.db.run(actor, (tx) => viewParticipant(tx, id));
  }
}

/** @throws DomainError `not_found` also for who is in somebody else's round */
export const viewParticipant = async (tx: Tx, id: string): Promise<ParticipantView> => {
  const [row] = await tx.query<Row>(QUERY, [tx.institutionId, id]);
  if (!row || !canRun(tx.actor, row)) throw notFound();
  const { personId, schemeId: _s, roundState, isPastAnswers: _late, email, phone, ...view } = row;
  return {
    ...view,
    email: view.isProtected ? null : email,
    phone: view.isProtected ? null : phone,
    answers: await answersOf(tx, view),
    can: {
      correct: !isArchived(roundState),
      withdraw: view.state !== 'withdrawn' && !isArchived(roundState),
      join: view.state !== 'joined' && takesInvitations(roundState),
      goOnLeave: view.role === 'mentee' && view.state === 'joined' && takesInvitations(roundState),
      return: view.leave !== null && view.leave.goesOnIn === null,
      write: view.state !== 'listed' && personId !== tx.actor.personId && !isArchived(roundState),
    },
  };
};

const answersOf = async (
  tx: Tx,
  { id, roundId, role }: Pick<Row, 'id' | 'roundId' | 'role'>,
): Promise<FieldAnswered[]> => {
  const { fields } = await formOfRound(tx, roundId);
  const asked = fieldsAskedOf(fields, role).filter(({ kind }) => !isEngineKind(kind));
  const given = (await ownAnswersOf(tx, [id])).get(id) ?? [];
  const ids = new Set(asked.map((field) => field.id));
  return [
    ...asked.map((field) => {
      const answer = given.find((one) => one.field.id === field.id);
      return { field, value: null, version: null, ...answer, isAsked: true };
    }),
    ...given
      .filter(({ field }) => !ids.has(field.id))
      .map((answer) => ({ ...answer, isAsked: false })),
  ].map(
    ({ field, value, version, isAsked }) => ({ field, value, version, isAsked }) as FieldAnswered,
  );
};

const OTHER_PART = `jsonb_build_object(
  'enrolmentId', o.id, 'roundId', o.round_id, 'roundName', ro.name)`;
const ROUND_OF_OTHER = `join rounds ro on ro.institution_id = o.institution_id and ro.id = o.round_id`;

const TO_GO_ON_IN = `array(
  select jsonb_build_object('roundId', ro.id, 'roundName', ro.name,
                            'takesSeats', ${roundThat(takesSeats, 'ro')})
  from rounds ro
  where ro.institution_id = r.institution_id and ro.scheme_id = r.scheme_id and ro.id <> r.id
    and ${roundThat(takesInvitations, 'ro')}
  order by ro.starts_on desc, ro.id desc)`;

// Both versions only grow, so their sum is the same only where both are.
const QUERY = `
  select e.id, e.round_id as "roundId", e.role, e.state, e.answered_at as "answeredAt",
         e.entered_by as "enteredBy", e.excuse_asked_at as "excuseAskedAt",
         case when e.on_leave_since is not null then jsonb_build_object(
           'since', e.on_leave_since, 'backOn', e.back_on,
           'goesOnIn', (select ${OTHER_PART} from enrolments o ${ROUND_OF_OTHER}
                        where o.institution_id = e.institution_id and o.continues_id = e.id
                        limit 1),
           'mayGoOnIn', ${TO_GO_ON_IN}) end as leave,
         (select ${OTHER_PART} from enrolments o ${ROUND_OF_OTHER}
          where o.institution_id = e.institution_id and o.id = e.continues_id) as continues,
         p.given_name as "givenName", p.family_name as "familyName",
         p.student_number as "studentNumber", p.email, p.phone,
         ${iso(addressRefused())} as "emailRefusedAt",
         p.programme_id as "programmeId", pr.name as programme, p.cohort, p.campus, p.gender,
         p.birth_year as "birthYear", p.home_county as "homeCounty",
         p.is_protected as "isProtected", e.slots, e.languages, e.interests,
         e.max_groups as "maxGroups", e.experience,
         p.corrected_fields || e.corrected_fields as "correctedFields",
         e.version + p.version as version,
         e.person_id as "personId", r.scheme_id as "schemeId", r.state as "roundState",
         ${PAST_ANSWERS} as "isPastAnswers"
  from enrolments e
  join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
  left join programmes pr on pr.institution_id = p.institution_id and pr.id = p.programme_id
  where e.institution_id = $1 and e.id = $2 and p.erased_at is null`;
