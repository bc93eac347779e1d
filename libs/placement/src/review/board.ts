import type { WeeklySlot } from '#kernel';
import type { GroupDraft, GroupingProblem, Unplaced } from '#matching';
import type { SchemeSettings } from '#schemes';
import { groupingProblem } from '../roster/grouping-problem.js';
import { menteesToPlace, mentorsToLead, type Participant } from '../roster/participants.js';
import { wishesOfRun, type RunOptions } from '../run-options.js';

/** A group of a proposal before its members. */
export interface BoardGroup {
  readonly id: string;
  readonly number: number;
  readonly campus: string | null;
  readonly leaderId: string | null;
  readonly slot: WeeklySlot | null;
}

/** Where a proposal has one student; without a group: not placed. */
export interface BoardSeat {
  readonly enrolmentId: string;
  readonly groupId: string | null;
  readonly isPinned: boolean;
}

/** What a board is made of, as the database has it. */
export interface BoardParts {
  readonly settings: SchemeSettings;
  readonly options: RunOptions;
  readonly roster: readonly Participant[];
  /** By number. */
  readonly groups: readonly BoardGroup[];
  readonly seats: readonly BoardSeat[];
  /** Why the engine found no place for somebody. */
  readonly reasons: readonly Unplaced[];
}

/** A proposal as it stands now, with the engine's problem that its groups are judged by. */
export interface Board extends BoardParts {
  readonly people: ReadonlyMap<string, Participant>;
  readonly seatOf: ReadonlyMap<string, BoardSeat>;
  /** In the order of the groups; a group's key is its id. */
  readonly drafts: readonly GroupDraft[];
  readonly problem: GroupingProblem;
}

/**
 * Rosters go on changing: who has joined since counts as not placed, and who has left since and
 * has a seat still counts, so that the coordinator sees the seat and can give it away.
 */
export const boardOf = (parts: BoardParts): Board => {
  const { settings, options, roster, groups, seats } = parts;
  const placed = new Map(seats.flatMap((s) => (s.groupId ? [[s.enrolmentId, s.groupId]] : [])));
  const leading = new Set(groups.map((g) => g.leaderId));
  const counted = new Set([
    ...menteesToPlace(roster, options.includeUnanswered).map((p) => p.enrolmentId),
    ...placed.keys(),
  ]);
  const mentors = new Set(mentorsToLead(roster));
  const membersOf = Map.groupBy(placed.keys(), (id) => placed.get(id));
  return {
    ...parts,
    people: new Map(roster.map((p) => [p.enrolmentId, p])),
    seatOf: new Map(seats.map((s) => [s.enrolmentId, s])),
    drafts: groups.map(({ id, leaderId, slot }) => ({
      key: id,
      leaderId,
      slot,
      memberIds: membersOf.get(id) ?? [],
    })),
    problem: groupingProblem({
      settings,
      wishes: wishesOfRun(options, settings.matching),
      mentees: roster.filter((p) => counted.has(p.enrolmentId)),
      mentors: roster.filter((p) => mentors.has(p) || leading.has(p.enrolmentId)),
      kept: {
        fixedGroups: groups.map(({ id, leaderId, slot }) => ({ key: id, leaderId, slot })),
        pins: seats.flatMap(({ enrolmentId, groupId, isPinned }) =>
          isPinned && groupId ? [{ personId: enrolmentId, groupKey: groupId }] : [],
        ),
      },
    }),
  };
};

/** A coordinator's change: what seats and groups are to be. */
export interface BoardChange {
  readonly seats: readonly BoardSeat[];
  readonly groups: readonly Pick<BoardGroup, 'id' | 'leaderId' | 'slot'>[];
}

/** What it takes to undo a change: the same seats and groups as they are now. */
export const inverseOf = (
  board: Pick<Board, 'seatOf' | 'groups'>,
  change: BoardChange,
): BoardChange => ({
  seats: change.seats.map(
    ({ enrolmentId }) =>
      board.seatOf.get(enrolmentId) ?? { enrolmentId, groupId: null, isPinned: false },
  ),
  groups: change.groups.flatMap(({ id }) =>
    board.groups.filter((g) => g.id === id).map(({ leaderId, slot }) => ({ id, leaderId, slot })),
  ),
});

/** The board after a change. */
export const changed = (board: Board, change: BoardChange): Board => {
  const seats = new Map([...board.seatOf, ...change.seats.map((s) => [s.enrolmentId, s] as const)]);
  const groups = new Map(change.groups.map((g) => [g.id, g]));
  return boardOf({
    ...board,
    seats: [...seats.values()],
    groups: board.groups.map((g) => ({ ...g, ...groups.get(g.id) })),
  });
};
