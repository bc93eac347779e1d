import type { Tx } from '#platform';
import { isEngineKind, type Answers, type FormField, type FormVersion } from '#schemes';

interface Answered {
  readonly enrolmentId: string;
  readonly form: FormVersion;
  /** The fields of the form that were asked. */
  readonly fields: readonly FormField[];
  readonly answers: Answers;
}

/** What was asked and not answered is not known any more; what was not asked stays as it was. */
export const writeOwnAnswers = async (
  tx: Tx,
  { enrolmentId, form, fields, answers }: Answered,
): Promise<void> => {
  const own = fields.filter(({ kind }) => !isEngineKind(kind)).map(({ id }) => id);
  if (form.id === null || own.length === 0) return;
  const given = own.flatMap((id) => {
    const value = answers.get(id);
    return value === undefined ? [] : [{ field: id, value }];
  });
  const said = new Set(given.map(({ field }) => field));
  await tx.execute(
    `delete from form_answers
     where institution_id = $1 and enrolment_id = $2 and field = any($3)`,
    [tx.institutionId, enrolmentId, own.filter((id) => !said.has(id))],
  );
  await tx.execute(
    `insert into form_answers (institution_id, enrolment_id, field, form_id, value)
     select $1, $2, given ->> 'field', $3, given -> 'value'
     from jsonb_array_elements($4::jsonb) as given
     on conflict (institution_id, enrolment_id, field) do update
       set form_id = excluded.form_id, value = excluded.value, answered_at = now()`,
    [tx.institutionId, enrolmentId, form.id, JSON.stringify(given)],
  );
};
