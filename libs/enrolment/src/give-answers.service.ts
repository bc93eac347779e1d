import { conflict, invalid, notFound, type Actor } from '#kernel';
import { Database, stale } from '#platform';
import {
  ENGINE_PLACES,
  fieldsAskedOf,
  formVersions,
  isEngineKind,
  readAnswers,
  shownFields,
  type EngineKind,
  type FormField,
  type ReadAnswers,
} from '#schemes';
import { Injectable } from '@nestjs/common';
import type { AnswersBody, MyEnrolmentView } from './answers.views.js';
import { correctedBy, type Answers as Told } from './corrected-by.js';
import { canGiveAnswers, isOwn, whyNotGiveAnswers } from './enrolment.policy.js';
import { lockMine, type FoundEnrolment } from './find-enrolment.js';
import { writeOwnAnswers } from './form/index.js';
import { myEnrolments } from './my-enrolments.js';

/** A person's own answers. They win over whatever a roster file says later. */
@Injectable()
export class GiveAnswers {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string, version: number, body: AnswersBody): Promise<MyEnrolmentView> {
    return this.db.run(actor, async (tx) => {
      const enrolment = await lockMine(tx, id);
      if (!isOwn(actor, enrolment)) throw notFound();
      if (!canGiveAnswers(enrolment)) throw conflict(whyNotGiveAnswers(enrolment));
      const [before] = await myEnrolments(tx, id);
      if (!before) throw notFound();
      if (before.version !== version) throw stale(before);
      const versions = await formVersions(tx, enrolment.roundId);
      // Somebody may have begun before the form was changed: what they were asked is what they answer.
      const form =
        body.form === undefined ? versions[0] : versions.find((one) => one.id === body.form);
      if (!form) throw refused([{ pointer: '/form', code: 'form.version_unknown' }]);
      const fields = fieldsAskedOf(form.fields, enrolment.role);
      const read = readAnswers(fields, givenTo(fields, body));
      if (read.faults.length > 0) throw refused(read.faults);
      const answers = toldTo(enrolment, fields, read);
      const corrected = correctedBy(enrolment, answers);
      await tx.execute(
        `update enrolments set slots = $3, languages = $4, interests = $5,
                corrected_fields = $6, version = version + 1
         where institution_id = $1 and id = $2`,
        [tx.institutionId, id, answers.slots, answers.languages, answers.interests, corrected],
      );
      await writeOwnAnswers(tx, { enrolmentId: id, form, fields, answers: read.kept });
      const [after] = await myEnrolments(tx, id);
      return after!;
    });
  }
}

const refused = (fields: ReadAnswers['faults']) => invalid('request.invalid', { fields });

/** By field, what was sent. */
const givenTo = (fields: readonly FormField[], body: AnswersBody): Record<string, unknown> => ({
  ...body.own,
  ...Object.fromEntries(
    fields.flatMap(({ id, kind }) => (isEngineKind(kind) ? [[id, body[ENGINE_PLACES[kind]]]] : [])),
  ),
});

/** What the engine knows from now on: of what was not asked, what it knew. */
const toldTo = (
  before: Pick<FoundEnrolment, keyof Told>,
  fields: readonly FormField[],
  { kept }: ReadAnswers,
): Told => {
  const shown = shownFields(fields, kept);
  const asked = (kind: EngineKind) => shown.find((field) => field.kind === kind);
  const answer = <T>(kind: EngineKind, known: T[] | null): T[] | null => {
    const field = asked(kind);
    return field ? ((kept.get(field.id) ?? null) as T[] | null) : known;
  };
  const interests = answer('interests', before.interests);
  return {
    slots: answer('availability', before.slots)?.toSorted((a, b) => a - b) ?? null,
    languages: answer('languages', before.languages),
    interests: interests && [...new Set(interests.map((one) => one.trim().toLowerCase()))],
  };
};
