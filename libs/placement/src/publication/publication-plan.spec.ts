import type { SchemeSettings } from '#schemes';
import { sampleParticipant } from '../../test/participant.js';
import { boardOf, changed, inverseOf, type BoardSeat } from '../review/board.js';
import type { Participant } from '../roster/participants.js';
import { publicationPlan } from './publication-plan.js';

const settings = {
  group: { minimum: 1, target: 2, maximum: 3 },
  matching: { sameWithin: [], alike: [], mixBy: [], neverAlone: [], commonHour: false },
} as unknown as SchemeSettings;

const person = (id: string, state: Participant['state'] = 'joined'): Participant =>
  sampleParticipant(id, { state, role: id.startsWith('m') ? 'mentor' : 'mentee' });

const seat = (enrolmentId: string, groupId: string | null): BoardSeat => ({
  enrolmentId,
  groupId,
  isPinned: false,
});

const board = boardOf({
  settings,
  options: { mixBy: [], includeUnanswered: false, basedOnProposalId: null },
  roster: [
    ...['a', 'b', 'c', 'd', 'e', 'late'].map((id) => person(id)),
    person('gone', 'withdrawn'),
    person('m1'),
    person('m2', 'withdrawn'),
  ],
  groups: [
    { id: 'g1', number: 1, campus: null, leaderId: 'm1', slot: 110 },
    { id: 'g2', number: 2, campus: null, leaderId: 'm2', slot: null },
    { id: 'g3', number: 3, campus: null, leaderId: null, slot: null },
  ],
  seats: [...['a', 'b', 'c', 'd', 'gone'].map((id) => seat(id, 'g1')), seat('e', 'g2')],
  reasons: [],
});

describe('what publishing makes', () => {
  const plan = publicationPlan(board);

  it('is the groups that have somebody, with seats for the settings or for all that are in', () => {
    expect(plan.groups.map((g) => [g.number, g.seats, g.seatsTaken, g.slot])).toEqual([
      [1, 4, 4, 110],
      [2, 3, 1, null],
    ]);
  });

  it('leaves out who has left, mentors too, and counts', () => {
    const [one, two] = plan.groups;
    expect(plan.memberships.map((m) => [m.groupId, m.enrolmentId, m.role])).toEqual([
      [one!.id, 'm1', 'mentor'],
      ...['a', 'b', 'c', 'd'].map((id) => [one!.id, id, 'mentee']),
      [two!.id, 'e', 'mentee'],
    ]);
    expect(plan).toMatchObject({ placed: 5, unplaced: 1, leftOut: 1, withoutLeader: [2] });
  });
});

describe('a change to the board', () => {
  it('is undone by its inverse, also for somebody who had no seat before', () => {
    const change = {
      seats: [seat('late', 'g2'), seat('a', 'g2')],
      groups: [{ id: 'g3', leaderId: 'm1', slot: 212 }],
    };
    const after = changed(board, change);
    expect(after.drafts.map((d) => d.memberIds.length)).toEqual([4, 3, 0]);
    expect(after.drafts[2]).toMatchObject({ leaderId: 'm1', slot: 212 });
    const back = changed(after, inverseOf(board, change));
    const sorted = (b: typeof board) =>
      b.drafts.map((d) => ({ ...d, memberIds: d.memberIds.toSorted() }));
    expect(sorted(back)).toEqual(sorted(board));
  });
});
