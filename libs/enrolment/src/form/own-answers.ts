import type { Tx } from '#platform';
import {
  ENGINE_PLACES,
  formOfRound,
  isEngineKind,
  type AnswerValue,
  type EngineKind,
  type FieldReaders,
  type FormField,
} from '#schemes';

/** An answer to a field of the coordinator's own, with the field as it was when it was given. */
export interface OwnAnswer {
  readonly enrolmentId: string;
  readonly field: FormField;
  readonly value: AnswerValue;
  /** The version of the form it was given to. */
  readonly version: number;
}

/** By enrolment, what they have ever answered to fields of the coordinators' own. */
export const ownAnswersOf = async (
  tx: Tx,
  enrolmentIds: readonly string[],
): Promise<ReadonlyMap<string, OwnAnswer[]>> => {
  const rows = await tx.query<OwnAnswer>(
    `select a.enrolment_id as "enrolmentId", asked.field, a.value, f.number as version
     from form_answers a
     join forms f on f.institution_id = a.institution_id and f.id = a.form_id
     cross join jsonb_array_elements(f.fields) as asked (field)
     where a.institution_id = $1 and a.enrolment_id = any($2) and asked.field ->> 'id' = a.field
     order by a.enrolment_id, f.number desc, a.field`,
    [tx.institutionId, enrolmentIds],
  );
  return Map.groupBy(rows, ({ enrolmentId }) => enrolmentId);
};

/** What the engine uses, as it stands with an enrolment. Null: unknown. */
export interface EngineAnswers {
  readonly slots: readonly number[] | null;
  readonly languages: readonly string[] | null;
  readonly interests: readonly string[] | null;
}

/** Everything somebody has answered, by field of the form that is in force. */
export const answersByField = (
  fields: readonly FormField[],
  engine: EngineAnswers,
  own: readonly Pick<OwnAnswer, 'field' | 'value'>[],
): Record<string, unknown> => {
  const told = new Map<string, unknown>(own.map(({ field, value }) => [field.id, value]));
  return Object.fromEntries(
    fields.map(({ id, kind }) => [id, isEngineKind(kind) ? engine[placeOf(kind)] : told.get(id)]),
  );
};

const placeOf = (kind: EngineKind): keyof EngineAnswers => ENGINE_PLACES[kind];

/** Answers that others than the coordinators read, by who gave them. */
export type SharedAnswers = ReadonlyMap<string, Pick<OwnAnswer, 'field' | 'value'>[]>;

/**
 * What the people of a group have answered that the reader may see. Both what they were told as they
 * answered and what the form says now must allow it: nobody’s words are opened to more than was said.
 *
 * @param isRead by whom an answer may be read, as a form says it
 */
export const sharedAnswersOf = async (
  tx: Tx,
  roundId: string,
  enrolmentIds: readonly string[],
  isRead: (readers: FieldReaders) => boolean,
): Promise<SharedAnswers> => {
  const { fields } = await formOfRound(tx, roundId);
  const now = new Map(fields.map((field) => [field.id, field]));
  const order = fields.map(({ id }) => id);
  const shared = (await ownAnswersOf(tx, enrolmentIds)).entries().map(
    ([enrolmentId, answers]) =>
      [
        enrolmentId,
        answers
          .filter(
            ({ field }) =>
              isRead(field.readers) && isRead(now.get(field.id)?.readers ?? 'coordinator'),
          )
          .sort((a, b) => order.indexOf(a.field.id) - order.indexOf(b.field.id))
          .map(({ field, value }) => ({ field, value })),
      ] as const,
  );
  return new Map(shared);
};
