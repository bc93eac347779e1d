import type { Tx } from '#platform';
import {
  answersUse,
  fieldsAskedOf,
  formsOfRounds,
  isEngineKind,
  KULLS_OWN,
  missingAnswers,
  PAST_ANSWERS,
  readAnswers,
  type FormVersion,
  type RoundState,
  type SchemeSettings,
} from '#schemes';
import type { MyEnrolmentView } from './answers.views.js';
import { canDecide, canGiveAnswers, mustTakePart } from './enrolment.policy.js';
import { answersByField, ownAnswersOf, type OwnAnswer } from './form/index.js';

type Asked = Pick<MyEnrolmentView, 'form' | 'own' | 'missing'>;

/** An interest that fewer have named could tell who it is. */
const FEWEST_TO_NAME = 5;
const MOST_COMMON = 24;

type Row = Omit<MyEnrolmentView, 'can' | 'commonInterests' | keyof Asked> & {
  readonly personId: string;
  readonly schemeId: string;
  readonly roundState: RoundState;
  readonly settings: SchemeSettings;
};

/**
 * The actor's own enrolments, the newest round first; or the one with `id`.
 *
 * @param id null: all of them
 */
export const myEnrolments = async (tx: Tx, id: string | null): Promise<MyEnrolmentView[]> => {
  const rows = await tx.query<Row>(
    `select e.id, s.name as "schemeName", r.name as "roundName", r.starts_on::text as "startsOn",
            r.ends_on::text as "endsOn", r.state as "roundState",
            r.answer_by::text as "answerBy", ${PAST_ANSWERS} as "isPastAnswers", r.settings -> 'about' as about, r.settings ->> 'format' as format, r.settings,
            e.role, e.state,
            e.entered_by as "enteredBy", e.on_leave_since as "onLeaveSince",
            e.back_on::text as "backOn", e.excuse_asked_at as "excuseAskedAt", e.slots, e.languages, e.interests, e.version,
            e.round_id as "roundId", e.person_id as "personId", r.scheme_id as "schemeId"
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
     where e.institution_id = $1 and e.person_id = $2 and ($3::uuid is null or e.id = $3)
       and e.state <> 'listed'
     order by r.starts_on desc, e.id`,
    [tx.institutionId, tx.actor.personId, id],
  );
  const roundIds = rows.map(({ roundId }) => roundId);
  const interests = await commonInterests(tx, roundIds);
  const forms = await formsOfRounds(tx, roundIds);
  const own = await ownAnswersOf(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map(({ roundId, personId, schemeId, settings, ...mine }) => {
    const { role, state, enteredBy, roundState, isPastAnswers } = mine;
    const facts = { personId, role, schemeId, state, enteredBy, roundState, isPastAnswers };
    const isTied = mustTakePart(facts);
    return {
      ...mine,
      roundId,
      commonInterests: interests.get(roundId) ?? [],
      ...askedOf({ ...mine, settings }, forms.get(roundId) ?? KULLS_OWN, own.get(mine.id) ?? []),
      can: {
        decide: canDecide(facts) && !isTied,
        answer: canGiveAnswers(facts),
        askToBeExcused: canDecide(facts) && isTied && mine.excuseAskedAt === null,
      },
    };
  });
};

/** What the form asks now, with what is known of it. An option that is gone is no answer any more. */
const askedOf = (
  mine: Pick<Row, 'role' | 'slots' | 'languages' | 'interests' | 'settings'>,
  form: FormVersion,
  own: readonly OwnAnswer[],
): Asked => {
  const fields = fieldsAskedOf(form.fields, mine.role);
  const { kept } = readAnswers(fields, answersByField(fields, mine, own));
  const owned = fields.filter(({ id, kind }) => !isEngineKind(kind) && kept.has(id));
  return {
    form: {
      id: form.id,
      fields: fields as Asked['form']['fields'],
      use: answersUse(mine.settings),
    },
    own: Object.fromEntries(owned.map(({ id }) => [id, kept.get(id)!])),
    missing: missingAnswers(fields, kept).map(({ id }) => id),
  };
};

const commonInterests = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> => {
  const rows = await tx.query<{ roundId: string; interests: string[] }>(
    `select round_id as "roundId",
            (array_agg(interest order by named desc, interest))[1:$4] as interests
     from (select e.round_id, interest, count(*) as named
           from enrolments e cross join unnest(e.interests) as interest
           where e.institution_id = $1 and e.round_id = any($2)
           group by e.round_id, interest having count(*) >= $3) as counted
     group by round_id`,
    [tx.institutionId, roundIds, FEWEST_TO_NAME, MOST_COMMON],
  );
  return new Map(rows.map(({ roundId, interests }) => [roundId, interests]));
};
