import { Agreement, Membership } from '#groups';
import { Scheme } from '#schemes';
import type { Cast } from '../../../../support/cast.js';
import type { TestKull } from '../../../../support/kull.js';
import { fyseLikeSettings } from '../../../../support/scheme-settings.js';

/** The mentor and the mentee are a pair in a round of the same scheme, and have agreed on a goal. */
export interface Agreed {
  readonly groupId: string;
  readonly agreementId: string;
}

export const agreedPair = async (
  kull: TestKull,
  { round: { institutionId, schemeId }, people }: Pick<Cast, 'round' | 'people'>,
): Promise<Agreed> => {
  const { a, owner } = kull;
  const round = await a.round({
    of: Object.assign(new Scheme(), { institutionId, id: schemeId }),
    state: 'running',
    settings: {
      ...fyseLikeSettings,
      ...{ format: 'pairs', agreement: true, group: { minimum: 1, target: 1, maximum: 1 } },
    },
  });
  const mentor = await a.enrolment({ in: round, role: 'mentor', personId: people.mentor.id });
  const mentee = await a.enrolment({ in: round, personId: people.mentee.id });
  const { group } = await a.group({ in: round, mentor, seats: 1 });
  await a.insert(Membership, institutionId, {
    ...{ groupId: group.id, enrolmentId: mentee.id, role: 'mentee' },
  });
  await owner.query(`update groups set seats_taken = 1 where id = $1`, [group.id]);
  const now = new Date();
  const agreement = await a.insert(Agreement, institutionId, {
    ...{ groupId: group.id, mentorId: mentor.id, menteeId: mentee.id },
    ...{ mentorAcceptedAt: now, menteeAcceptedAt: now },
  });
  await owner.query(
    `insert into agreement_goals (institution_id, agreement_id, number, body)
     values ($1, $2, 1, 'Mål')`,
    [institutionId, agreement.id],
  );
  return { groupId: group.id, agreementId: agreement.id };
};
