import { MentorChoice } from '#groups';
import { newId } from '#kernel';
import { Scheme, type Round } from '#schemes';
import type { Cast } from '../../../../support/cast.js';
import type { TestKull } from '../../../../support/kull.js';
import { fyseLikeSettings } from '../../../../support/scheme-settings.js';

/**
 * A round of the same scheme whose students choose a mentor: the mentee asks the mentor, and both
 * have said whom they want.
 */
export interface Choosing {
  readonly roundId: string;
  readonly mentorId: string;
  readonly requestId: string;
  readonly menteeId: string;
  /** The two as a proposal of pairs. */
  readonly pairsId: string;
}

export const choosingRound = async (
  kull: TestKull,
  { round: { institutionId, schemeId }, people }: Pick<Cast, 'round' | 'people'>,
): Promise<Choosing> => {
  const { format, group } = {
    format: 'pairs',
    group: { minimum: 1, target: 1, maximum: 1 },
  } as const;
  const waysIn = { ...fyseLikeSettings.waysIn, directory: true };
  const round = await kull.a.round({
    of: Object.assign(new Scheme(), { institutionId, id: schemeId }),
    settings: {
      ...{ ...fyseLikeSettings, format, group, waysIn },
      matching: { ...fyseLikeSettings.matching, by: 'wishes' },
    },
  });
  const mentor = await kull.a.enrolment({
    in: round,
    role: 'mentor',
    personId: people.mentor.id,
  });
  const mentee = await kull.a.enrolment({ in: round, personId: people.mentee.id });
  const request = await kull.a.insert(MentorChoice, institutionId, {
    ...{ menteeId: mentee.id, mentorId: mentor.id, rank: 1, state: 'asked' },
    ...{ askedAt: new Date(), expiresOn: '2099-01-01' },
  });
  await kull.owner.query(
    `insert into wish_lists (institution_id, enrolment_id, message)
     values ($1, $2, 'Hei'), ($1, $3, '')`,
    [institutionId, mentee.id, mentor.id],
  );
  await kull.owner.query(
    `insert into wishes (institution_id, by_id, about_id, rank) values ($1, $2, $3, 1)`,
    [institutionId, mentee.id, mentor.id],
  );
  const { id: menteeId } = mentee;
  const pairsId = await proposedPair(kull, round, { mentee: mentee.id, mentor: mentor.id, by: people.coordinator.id }); // prettier-ignore
  return { pairsId, roundId: round.id, mentorId: mentor.id, requestId: request.id, menteeId };
};

const proposedPair = async (
  kull: TestKull,
  { institutionId, id: roundId }: Round,
  { mentee, mentor, by }: { mentee: string; mentor: string; by: string },
): Promise<string> => {
  const [run, proposal, pair] = [newId(), newId(), newId()];
  const { owner } = kull;
  const options = { by: 'wishes', mixBy: [], includeUnanswered: false, basedOnProposalId: null };
  await owner.query(
    `insert into matching_runs
       (institution_id, id, round_id, number, state, options, seed, requested_by)
     values ($1, $2, $3, 1, 'done', $4, '1', $5)`,
    [institutionId, run, roundId, JSON.stringify(options), by],
  );
  await owner.query(
    `insert into proposals (institution_id, id, round_id, run_id, mode, outcome)
     values ($1, $2, $3, $4, 'fair', '{"why": []}')`,
    [institutionId, proposal, roundId, run],
  );
  await owner.query(
    `insert into proposal_groups (institution_id, id, proposal_id, number, leader_id)
     values ($1, $2, $3, 1, $4)`,
    [institutionId, pair, proposal, mentor],
  );
  await owner.query(
    `insert into proposal_seats (institution_id, proposal_id, enrolment_id, group_id)
     values ($1, $2, $3, $4)`,
    [institutionId, proposal, mentee, pair],
  );
  return proposal;
};
