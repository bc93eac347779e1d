import type { Member, Proposal, ProposalChange, ProposalGroup } from '../proposal';

/** The proposal after an edit: groups that look different replaced, the rest kept as it was. */
export function withChange(proposal: Proposal, change: ProposalChange): Proposal {
  const changed = new Map(change.groups.map((group) => [group.id, group]));
  const groups = proposal.groups.map((group) => changed.get(group.id) ?? group);
  return { ...proposal, ...change, groups };
}

const byName = (a: Member, b: Member): number => a.name.localeCompare(b.name, 'nb');

const without = (group: ProposalGroup, enrolmentId: string): ProposalGroup =>
  group.members.some((member) => member.enrolmentId === enrolmentId)
    ? { ...group, members: group.members.filter((m) => m.enrolmentId !== enrolmentId) }
    : group;

/** A student of the proposal, wherever the student is. */
export function findMember(proposal: Proposal, enrolmentId: string): Member | undefined {
  const everyone = [
    ...proposal.groups.flatMap((group) => group.members),
    ...proposal.unplaced.map(({ member }) => member),
  ];
  return everyone.find((member) => member.enrolmentId === enrolmentId);
}

/** The group a student is in; null for one who has none. */
export const groupOf = (proposal: Proposal, enrolmentId: string): ProposalGroup | null =>
  proposal.groups.find((g) => g.members.some((m) => m.enrolmentId === enrolmentId)) ?? null;

/**
 * How it looks at once when a student is moved, until the server has answered with the groups' new
 * scorecards. `groupId` null: out of every group.
 */
export function withMove(
  proposal: Proposal,
  enrolmentId: string,
  groupId: string | null,
): Proposal {
  const member = findMember(proposal, enrolmentId);
  if (!member) return proposal;
  const groups = proposal.groups.map((group) => {
    const rest = without(group, enrolmentId);
    return group.id === groupId
      ? { ...rest, members: [...rest.members, member].sort(byName) }
      : rest;
  });
  const others = proposal.unplaced.filter((one) => one.member.enrolmentId !== enrolmentId);
  const unplaced = groupId === null ? [...others, { member, reasons: [] }] : others;
  return { ...proposal, groups, unplaced };
}

/** How it looks at once when students are pinned or let go. */
export function withPins(
  proposal: Proposal,
  enrolmentIds: readonly string[],
  pinned: boolean,
): Proposal {
  const meant = new Set(enrolmentIds);
  const isMeant = (member: Member): boolean => meant.has(member.enrolmentId);
  const groups = proposal.groups.map((group) =>
    group.members.some(isMeant)
      ? { ...group, members: group.members.map((m) => (isMeant(m) ? { ...m, pinned } : m)) }
      : group,
  );
  return { ...proposal, groups };
}
