// Recomputed from the input, member by member and pair by pair. Shares with the engine only the
// meaning of a value (bands of numbers). Slow and plain on purpose.
import type { GroupingProblem } from '../problem.js';
import type { GroupProposal, Reason } from '../proposal.js';
import type { BreachCode, GroupingCertificate } from '../report.js';
import { leastImbalances, type LeastImbalance } from './bounds.js';
import { leaderBreaches } from './leaders.js';
import { membershipBreaches } from './membership.js';
import { hourOf, onlyOnesIn, partsOf } from './parts.js';
import { reader } from './reading.js';
import { groupBreaches, togetherBreaches } from './rules.js';
import { seatedIn, type Certifiable, type Seated } from './seated.js';

type Breach = Reason<BreachCode>;

const sameValue = (a: GroupProposal['value'], b: GroupProposal['value'], groups: number): boolean =>
  a.unplaced === b.unplaced &&
  a.outsideSize === b.outsideSize &&
  a.withoutLeader === b.withoutLeader &&
  a.onlyOnes === b.onlyOnes &&
  // Each term of each group is rounded to a whole point, and may round the other way here.
  Math.abs(a.points - b.points) <= groups * Math.max(1, b.parts.length);

/** A claim that no groups of these sizes can be more balanced, though some can. */
const falseBounds = (
  claimed: NonNullable<Certifiable['balances']>,
  found: readonly LeastImbalance[],
): Breach[] =>
  claimed.flatMap(({ attribute, bound }): Breach[] => {
    const least = found.find((b) => b.attribute === attribute);
    return least && bound <= least.points + 1e-6 ? [] : [{ code: 'breach.bound', attribute }];
  });

/**
 * Checks a proposal against the problem with code of its own: each hard rule, the sizes, the
 * leaders' hours, that the value is what the proposal says, and that its bounds on balance hold.
 */
export const certify = (problem: GroupingProblem, proposal: Certifiable): GroupingCertificate => {
  const seated = seatedIn(problem, proposal);
  const reading = reader(problem);
  const { min, max } = problem.size;
  const all = seated.map((s) => partsOf(problem, s, reading));
  const parts = (all[0] ?? []).map((part, i) => ({
    ...part,
    points: all.reduce((sum, list) => sum + list[i]!.points, 0),
  }));
  const bounds = proposal.balances ? leastImbalances(problem, seated, reading) : [];
  const sum = (of: (s: Seated) => number): number => seated.reduce((n, s) => n + of(s), 0);
  const value = {
    unplaced: proposal.unplaced.length,
    outsideSize: sum(({ members: { length: n } }) => Math.max(0, min - n, n - max)),
    withoutLeader: sum((s) => (s.leader === null && s.members.length > 0 ? 1 : 0)),
    onlyOnes: sum((s) => onlyOnesIn(problem, s, reading)),
    points: parts.reduce((n, p) => n + p.points, 0),
    parts,
  };
  const breaches: Breach[] = [
    ...membershipBreaches(problem, proposal),
    ...seated.flatMap((s) => groupBreaches(problem, s)),
    ...togetherBreaches(problem, proposal),
    ...leaderBreaches(problem, proposal.groups),
    ...(sameValue(value, proposal.value, seated.length) ? [] : [{ code: 'breach.value' as const }]),
    ...falseBounds(proposal.balances ?? [], bounds),
  ];
  return {
    holds: breaches.length === 0,
    breaches,
    value,
    bounds,
    hour: {
      can: sum((s) => hourOf(s).can),
      cannot: sum((s) => hourOf(s).cannot),
      unknown: sum((s) => hourOf(s).unknown),
    },
  };
};
