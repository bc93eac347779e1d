import { conflict, notFound, type Actor } from '#kernel';
import { Database, stale } from '#platform';
import { Injectable } from '@nestjs/common';
import type { AnswersBody, MyEnrolmentView } from './answers.views.js';
import { correctedBy, type Answers } from './corrected-by.js';
import { canGiveAnswers, isOwn, whyNotGiveAnswers } from './enrolment.policy.js';
import { lockMine } from './find-enrolment.js';
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
      const answers: Answers = {
        slots: someOf(body.slots)?.sort((a, b) => a - b) ?? null,
        languages: someOf(body.languages),
        interests: someOf(body.interests?.map((interest) => interest.trim().toLowerCase()) ?? null),
      };
      const corrected = correctedBy(enrolment, answers);
      await tx.execute(
        `update enrolments set slots = $3, languages = $4, interests = $5,
                corrected_fields = $6, version = version + 1
         where institution_id = $1 and id = $2`,
        [tx.institutionId, id, answers.slots, answers.languages, answers.interests, corrected],
      );
      const [after] = await myEnrolments(tx, id);
      return after!;
    });
  }
}

/** Each once; an empty list says as little as none. */
const someOf = <T>(list: readonly T[] | null): T[] | null =>
  list && list.length > 0 ? [...new Set(list)] : null;
