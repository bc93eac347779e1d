import { bestLoads } from '../check-stages.js';
import { pointsBound, stayBonus } from '../model.js';
import { PairScore } from '../pair-score.js';
import type { AssignmentProblem } from '../problem.js';
import type { AssignmentCertificate } from '../proposal.js';
import {
  countAnew,
  seatBreaches,
  seatedIn,
  type CertifiableAssignment,
  type Seated,
} from '../seated.js';
import { stagesOf, type Stage } from '../stages.js';
import type { ModeByPoints } from '../validate.js';
import { checkColumns } from './check-columns.js';

/** The prices, if there is one for each mentor. */
const pricesIn = (
  { proof }: CertifiableAssignment,
  { mentors }: Seated,
): readonly number[] | null => {
  const [prices, ...more] = proof?.stages ?? [];
  if (!proof || !prices || more.length > 0 || prices.length !== mentors.length) return null;
  if (proof.mentorIds.some((id, j) => id !== mentors[j]?.id)) return null;
  return prices.every(Number.isFinite) ? prices : null;
};

/** Whether every mentor has as many mentees as the price pays for. */
const loadsAreBest = (seated: Seated, prices: readonly number[], stage: Stage): boolean => {
  const { rows, lo, hi } = seated.places;
  const load = seated.mentors.map(() => 0);
  for (const i of rows) if (seated.columnOf[i]! >= 0) load[seated.columnOf[i]!]!++;
  return prices.every((price, j) => {
    const { from, to } = bestLoads(price, lo[j]!, hi[j]!, stage.penalty);
    return from <= load[j]! && load[j]! <= to;
  });
};

/** The certificate of a mode of one stage, mentor by mentor: memory is a column, not a table. */
export const certifyByColumns = (
  problem: AssignmentProblem,
  proposal: CertifiableAssignment & { readonly mode: ModeByPoints },
): AssignmentCertificate => {
  const score = new PairScore(problem);
  const seated = seatedIn(problem, proposal);
  const { mentors } = seated;
  const [stage] = stagesOf(proposal.mode, mentors.length, pointsBound(problem), [], 0);
  const prices = pricesIn(proposal, seated);
  const countsBlocking = proposal.figures.blockingPairs !== null;
  const answer = checkColumns({
    ...seated,
    score,
    stays: stayBonus(problem),
    gain: problem.current?.gainToMove ?? 0,
    prices,
    out: stage!.out,
    countsBlocking,
  });
  const blocking = countsBlocking ? answer.blockingPairs : null;
  const counted = countAnew(seated, score, proposal, null, blocking);
  const breaches = [...seatBreaches(seated, score), ...counted.breaches];
  const holds = breaches.length === 0;
  const optimal =
    holds && prices !== null && answer.isLeast && loadsAreBest(seated, prices, stage!);
  return { holds, optimal, breaches, figures: counted.figures };
};
