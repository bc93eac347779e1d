import type { Tx } from '#platform';
import { fieldsAskedOf, formOfRound, missingAnswers, readAnswers } from '#schemes';
import type { EnrolmentRole } from '../enrolment.entity.js';
import { answersByField, ownAnswersOf, type EngineAnswers } from './own-answers.js';

interface Row extends EngineAnswers {
  readonly id: string;
  readonly role: EnrolmentRole;
}

/** Of those who are in the round, who has not answered what must be answered. */
export const whoLacksAnswers = async (tx: Tx, roundId: string): Promise<string[]> => {
  const { fields } = await formOfRound(tx, roundId);
  if (!fields.some(({ required }) => required)) return [];
  const joined = await tx.query<Row>(
    `select id, role, slots, languages, interests from enrolments
     where institution_id = $1 and round_id = $2 and state = 'joined'`,
    [tx.institutionId, roundId],
  );
  const own = await ownAnswersOf(
    tx,
    joined.map(({ id }) => id),
  );
  const lacks = ({ id, role, ...engine }: Row): boolean => {
    const asked = fieldsAskedOf(fields, role);
    const { kept } = readAnswers(asked, answersByField(asked, engine, own.get(id) ?? []));
    return missingAnswers(asked, kept).length > 0;
  };
  return joined.filter(lacks).map(({ id }) => id);
};
