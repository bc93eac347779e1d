import { newId } from '#kernel';
import type { GroupDraft, GroupProposal, Reason } from '#matching';
import type { BoardGroup, BoardSeat } from '../review/board.js';
import type { Participant } from '../roster/participants.js';
import { keptNumber } from './kept-groups.js';

/** What the engine found, as a proposal's rows. */
export interface ProposalRows {
  readonly groups: readonly BoardGroup[];
  readonly seats: readonly BoardSeat[];
  readonly outcome: Record<string, unknown>;
}

const collator = new Intl.Collator('nb');

/** The campus that most of a group are at. */
const campusOf = (
  { memberIds }: GroupDraft,
  people: ReadonlyMap<string, Participant>,
): string | null => {
  const known = memberIds.flatMap((id) => people.get(id)?.campus || []);
  const counts = [...Map.groupBy(known, (campus) => campus)];
  counts.sort(([a, x], [b, y]) => y.length - x.length || collator.compare(a, b));
  return counts[0]?.[0] ?? null;
};

/** Kept groups have their number; the others take those that are free, campus by campus. */
const numbered = <G extends { readonly key: string; readonly campus: string | null }>(
  groups: readonly G[],
): (G & { readonly number: number })[] => {
  const taken = new Set(groups.flatMap((g) => keptNumber(g.key) ?? []));
  const fresh = groups
    .filter((g) => keptNumber(g.key) === null)
    .sort((a, b) => collator.compare(a.campus ?? '~', b.campus ?? '~') || (a.key < b.key ? -1 : 1));
  const numberOf = new Map<string, number>();
  let next = 1;
  for (const { key } of fresh) {
    while (taken.has(next)) next += 1;
    numberOf.set(key, next);
    next += 1;
  }
  return groups.map((g) => ({ ...g, number: keptNumber(g.key) ?? numberOf.get(g.key)! }));
};

/**
 * Gives the engine's groups ids and numbers, and its reasons the ids of the groups they name.
 *
 * @param pinned whom the run was told to leave in their groups: pinned in its proposal, too
 */
export const proposalRows = (
  proposal: GroupProposal,
  people: ReadonlyMap<string, Participant>,
  pinned: ReadonlySet<string>,
): ProposalRows => {
  const drafts = numbered(
    proposal.groups.map((draft) => ({
      ...draft,
      id: newId(),
      campus: campusOf(draft, people),
    })),
  );
  const idOf = new Map(drafts.map((d) => [d.key, d.id]));
  const named = <R extends Reason>(reason: R): R =>
    reason.ids ? { ...reason, ids: reason.ids.map((id) => idOf.get(id) ?? id) } : reason;
  const { value, onlyOnes, movesUsed, unplaced, shortfalls } = proposal;
  return {
    groups: drafts.map(({ id, number, campus, leaderId, slot }) => ({
      id,
      number,
      campus,
      leaderId,
      slot,
    })),
    seats: [
      ...drafts.flatMap(({ id: groupId, memberIds }) =>
        memberIds.map((enrolmentId) => ({
          enrolmentId,
          groupId,
          isPinned: pinned.has(enrolmentId),
        })),
      ),
      ...unplaced.map(({ personId }) => ({
        enrolmentId: personId,
        groupId: null,
        isPinned: false,
      })),
    ],
    outcome: {
      value,
      onlyOnes,
      movesUsed,
      unplaced: unplaced.map((u) => ({ ...u, reasons: u.reasons.map(named) })),
      shortfalls: shortfalls.map((cause) => ({
        ...named(cause),
        fixes: cause.fixes.map(named),
      })),
    },
  };
};
