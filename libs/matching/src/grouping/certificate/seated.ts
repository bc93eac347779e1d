import { valuesOf } from '../features.js';
import type { Attributes, GroupingLeader, GroupingPerson, GroupingProblem } from '../problem.js';
import type { GroupDraft, GroupProposal } from '../proposal.js';

/** What a certificate is about: the groups, who has none, and what is claimed of them. */
export type Certifiable = Pick<GroupProposal, 'groups' | 'unplaced' | 'value'> &
  Partial<Pick<GroupProposal, 'balances'>>;

/** A group with its people looked up. */
export interface Seated {
  readonly draft: GroupDraft;
  readonly members: readonly GroupingPerson[];
  readonly leader: GroupingLeader | null;
}

/** Looks up who is in each group; ids that the problem does not know are left out. */
export const seatedIn = (problem: GroupingProblem, proposal: Certifiable): Seated[] => {
  const byId = new Map(problem.persons.map((p) => [p.id, p]));
  const leaders = new Map(problem.leaders.map((l) => [l.id, l]));
  return proposal.groups.map((draft): Seated => ({
    draft,
    members: draft.memberIds.flatMap((id) => byId.get(id) ?? []),
    leader: draft.leaderId === null ? null : (leaders.get(draft.leaderId) ?? null),
  }));
};

export const count = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  items.filter(is).length;

/** Every pair of different items. */
export const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));

/** Whether all of them, as far as known, share a value of the attribute. */
export const agree = (all: readonly Attributes[], attribute: string): boolean => {
  const known = all.map((a) => valuesOf(a[attribute]).map(String)).filter((v) => v.length > 0);
  const [head = [], ...rest] = known;
  return known.length === 0 || head.some((v) => rest.every((other) => other.includes(v)));
};
