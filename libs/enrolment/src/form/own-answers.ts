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
  const rows = await tx.query<Omit<OwnAnswer, 'field' | 'version'> & Asked>(
    `select enrolment_id as "enrolmentId", field as id, form_id as "formId", value
     from form_answers where institution_id = $1 and enrolment_id = any($2)
     order by enrolment_id, field`,
    [tx.institutionId, enrolmentIds],
  );
  const forms = await askedIn(tx, [...new Set(rows.map(({ formId }) => formId))]);
  const answers = rows.flatMap(({ enrolmentId, id, formId, value }): OwnAnswer[] => {
    const form = forms.get(formId);
    const field = form?.fields.get(id);
    return form && field ? [{ enrolmentId, field, value, version: form.number }] : [];
  });
  return Map.groupBy(answers, ({ enrolmentId }) => enrolmentId);
};

interface Asked {
  readonly id: string;
  readonly formId: string;
}

/** The fields of versions, each version read once however many have answered it. */
const askedIn = async (tx: Tx, formIds: readonly string[]) => {
  const forms = await tx.query<{ id: string; number: number; fields: FormField[] }>(
    `select id, number, fields from forms where institution_id = $1 and id = any($2)`,
    [tx.institutionId, formIds],
  );
  return new Map(
    forms.map(({ id, number, fields }) => [
      id,
      { number, fields: new Map(fields.map((field) => [field.id, field])) },
    ]),
  );
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
