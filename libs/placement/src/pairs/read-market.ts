import { assignmentFingerprint, PairScore, type AssignmentProblem } from '#matching';
import type { Tx } from '#platform';
import type { Round } from '#schemes';
import type { MatchingRun } from '../matching-run.entity.js';
import { menteesToPlace, mentorsToLead, readParticipants } from '../roster/participants.js';
import type { Participant } from '../roster/participants.js';
import { wishesOfRun } from '../run-options.js';
import { assignmentProblem } from './assignment-problem.js';
import { readWishLists, type WishLists } from './read-wish-lists.js';

/** Who can be matched in a round as it is now, with the engine's problem that pairs are judged by. */
export interface Market {
  readonly problem: AssignmentProblem;
  readonly score: PairScore;
  /** Who is matched, by enrolment. */
  readonly mentees: ReadonlyMap<string, AssignmentProblem['mentees'][number]>;
  readonly mentors: ReadonlyMap<string, AssignmentProblem['mentors'][number]>;
  /** The whole roster. */
  readonly people: ReadonlyMap<string, Participant>;
  readonly lists: WishLists;
  /** What the run had, if nothing has changed since. */
  readonly inputHash: string;
}

/** @param run whose choices hold; none: the round's own */
export const readMarket = async (
  tx: Tx,
  round: Round,
  run: Pick<MatchingRun, 'options'> | null,
): Promise<Market> => {
  const roster = await readParticipants(tx, round.id);
  const lists = await readWishLists(tx, round.id);
  const { settings } = round;
  const options = run?.options ?? { mixBy: [], includeUnanswered: false, basedOnProposalId: null };
  const problem = assignmentProblem({
    settings,
    wishes: wishesOfRun(options, settings.matching),
    mentees: menteesToPlace(roster, options.includeUnanswered),
    mentors: mentorsToLead(roster),
    lists,
  });
  return {
    problem,
    score: new PairScore(problem),
    mentees: new Map(problem.mentees.map((p) => [p.id, p])),
    mentors: new Map(problem.mentors.map((p) => [p.id, p])),
    people: new Map(roster.map((p) => [p.enrolmentId, p])),
    lists,
    inputHash: assignmentFingerprint(problem),
  };
};
