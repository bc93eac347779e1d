import { Form, type FieldReaders } from '#schemes';
import { formField } from '../../../../support/form-field.js';
import type { TestKull } from '../../../../support/kull.js';
import { canary } from '../canaries.js';
import type { Whose } from '../roles.js';
import type { Field } from '../who-sees.js';
import { SETTINGS, type Scene } from './scene.js';

const FIELDS: Readonly<Record<FieldReaders, Field>> = {
  coordinator: 'answers',
  mentor: 'forMentor',
  group: 'forGroup',
};
const READERS = Object.keys(FIELDS) as FieldReaders[];

/** In each running round, a question for each kind of reader. */
export const plantForms = async (kull: TestKull, { casts }: Scene): Promise<void> => {
  for (const setting of SETTINGS) {
    const { institutionId, id } = casts[setting].round;
    const fields = READERS.map((readers) => formField(readers, { readers }));
    const form = await kull.a.insert(Form, institutionId, { number: 1, fields });
    await kull.owner.query(`update rounds set form_id = $2 where id = $1`, [id, form.id]);
  }
};

/** What one person has answered to them. */
export const plantAnswers = async (
  kull: TestKull,
  { id, whose, of }: { id: string; whose: Whose; of: string },
): Promise<void> => {
  for (const readers of READERS)
    await kull.owner.query(
      `insert into form_answers (institution_id, enrolment_id, field, form_id, value)
       select e.institution_id, e.id, $2, r.form_id, to_jsonb($3::text)
       from enrolments e join rounds r on r.id = e.round_id
       where e.person_id = $1 and r.form_id is not null`,
      [id, readers, canary(FIELDS[readers], whose, of)],
    );
};
