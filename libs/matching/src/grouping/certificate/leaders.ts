import type { GroupingProblem } from '../problem.js';
import type { GroupDraft, Reason } from '../proposal.js';
import type { BreachCode } from '../report.js';
import { pairs } from './seated.js';

type Breach = Reason<BreachCode>;

/** No leader at an hour they cannot, at two places at once, or with more groups than they take. */
export const leaderBreaches = (problem: GroupingProblem, groups: readonly GroupDraft[]): Breach[] =>
  problem.leaders.flatMap(({ id, slots, maxGroups }): Breach[] => {
    const own = groups.filter((g) => g.leaderId === id);
    const kept = new Set(
      (problem.fixedGroups ?? []).filter((g) => g.keepLeader && g.keepSlot).map((g) => g.key),
    );
    const cannot = own.filter(
      (g) => slots && g.slot !== null && !slots.includes(g.slot) && !kept.has(g.key),
    );
    const clash = pairs(own).filter(([a, b]) => a.slot !== null && a.slot === b.slot);
    return [
      ...cannot.map((g): Breach => ({ code: 'breach.leader_hour', ids: [id, g.key] })),
      ...clash.map(([a, b]): Breach => ({
        code: 'breach.leader_double_booked',
        ids: [id, a.key, b.key],
      })),
      ...(own.length > maxGroups
        ? [
            {
              code: 'breach.leader_too_many_groups' as const,
              ids: [id],
              numbers: { groups: own.length, max: maxGroups },
            },
          ]
        : []),
    ];
  });
