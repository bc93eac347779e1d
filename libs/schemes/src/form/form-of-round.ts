import { notFound } from '#kernel';
import type { Tx } from '#platform';
import type { SchemeSettings } from '../settings/scheme-settings.js';
import { answersUse } from './answers-use.js';
import { DEFAULT_FIELDS, type FormField } from './form-fields.js';

/** A version of a form as answers are held against it. */
export interface FormVersion {
  /** Null: Kull's own questions. */
  readonly id: string | null;
  /** 0 for those. */
  readonly number: number;
  readonly publishedAt: Date | null;
  readonly fields: readonly FormField[];
}

export const KULLS_OWN: FormVersion = {
  id: null,
  number: 0,
  publishedAt: null,
  fields: DEFAULT_FIELDS,
};

/** Kull's own questions in a round: for hours only where they are used. */
export const kullsOwnIn = (settings: SchemeSettings): FormVersion =>
  answersUse(settings).hours === 'none'
    ? { ...KULLS_OWN, fields: DEFAULT_FIELDS.filter(({ kind }) => kind !== 'availability') }
    : KULLS_OWN;

/** What rounds ask now, by round. One that is not there is not in it. */
export const formsOfRounds = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, FormVersion>> => {
  const rows = await tx.query<FormVersion & { roundId: string; settings: SchemeSettings }>(
    `select r.id as "roundId", r.settings, f.id, f.number, f.published_at as "publishedAt", f.fields
     from rounds r left join forms f on f.institution_id = r.institution_id and f.id = r.form_id
     where r.institution_id = $1 and r.id = any($2)`,
    [tx.institutionId, roundIds],
  );
  return new Map(
    rows.map(({ roundId, settings, ...form }) => [
      roundId,
      form.id === null ? kullsOwnIn(settings) : form,
    ]),
  );
};

/** What a round asks now. */
export const formOfRound = async (tx: Tx, roundId: string): Promise<FormVersion> => {
  const form = (await formsOfRounds(tx, [roundId])).get(roundId);
  if (!form) throw notFound();
  return form;
};

/** Every version that a round's form has had, the newest first, and Kull's own questions last. */
export const formVersions = async (tx: Tx, roundId: string): Promise<FormVersion[]> => [
  ...(await tx.query<FormVersion>(
    `with recursive versions as (
       select f.* from rounds r
       join forms f on f.institution_id = r.institution_id and f.id = r.form_id
       where r.institution_id = $1 and r.id = $2
       union all
       select f.* from versions v
       join forms f on f.institution_id = v.institution_id and f.id = v.previous_id)
     select id, number, published_at as "publishedAt", fields from versions order by number desc`,
    [tx.institutionId, roundId],
  )),
  KULLS_OWN,
];
