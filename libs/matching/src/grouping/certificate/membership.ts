import type { GroupingProblem } from '../problem.js';
import type { Reason } from '../proposal.js';
import type { BreachCode } from '../report.js';
import type { Certifiable } from './seated.js';

type Breach = Reason<BreachCode>;

/** Everybody once, nobody unknown. */
export const membershipBreaches = (problem: GroupingProblem, proposal: Certifiable): Breach[] => {
  const known = new Set(problem.persons.map((p) => p.id));
  const leaders = new Set(problem.leaders.map((l) => l.id));
  const named = [
    ...proposal.groups.flatMap((g) => g.memberIds),
    ...proposal.unplaced.map((u) => u.personId),
  ];
  const times = new Map<string, number>();
  for (const id of named) times.set(id, (times.get(id) ?? 0) + 1);
  const keys = proposal.groups.map((g) => g.key);
  const about = (code: BreachCode, ids: readonly string[]): Breach[] =>
    ids.length > 0 ? [{ code, ids: [...new Set(ids)] }] : [];
  return [
    ...about(
      'breach.unknown_person',
      named.filter((id) => !known.has(id)),
    ),
    ...about(
      'breach.person_twice',
      named.filter((id) => times.get(id)! > 1),
    ),
    ...about(
      'breach.person_missing',
      [...known].filter((id) => !times.has(id)),
    ),
    ...about(
      'breach.unknown_leader',
      proposal.groups.flatMap((g) => (g.leaderId && !leaders.has(g.leaderId) ? [g.leaderId] : [])),
    ),
    ...about(
      'breach.group_key_twice',
      keys.filter((key, i) => keys.indexOf(key) !== i),
    ),
  ];
};
