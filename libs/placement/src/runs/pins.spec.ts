import type { GroupProposal } from '#matching';
import type { BoardGroup, BoardSeat } from '../review/board.js';
import type { Participant } from '../roster/participants.js';
import { keptGroups } from './kept-groups.js';
import { proposalRows } from './proposal-rows.js';

const group = (number: number, leaderId: string | null): BoardGroup => ({
  id: `g${number}`,
  number,
  campus: null,
  leaderId,
  slot: 110,
});
const seat = (enrolmentId: string, groupId: string | null, isPinned: boolean): BoardSeat => ({
  enrolmentId,
  groupId,
  isPinned,
});
const people = (...ids: string[]) =>
  ids.map((enrolmentId) => ({ enrolmentId, campus: enrolmentId[0] }) as Participant);

describe('a run around pins', () => {
  const groups = [group(1, 'm1'), group(2, 'm2'), group(3, 'm3')];
  const seats = [
    seat('a', 'g1', false),
    seat('b', 'g2', true),
    seat('c', 'g3', true),
    seat('d', 'g3', true),
    seat('e', null, false),
  ];

  it('keeps the groups with somebody pinned, their mentor and hour', () => {
    const kept = keptGroups(groups, seats, people('a', 'b', 'c', 'd'), people('m1', 'm2', 'm3'));
    expect(kept.fixedGroups).toEqual([
      { key: 'kept0002', leaderId: 'm2', slot: 110, keepLeader: true, keepSlot: true },
      { key: 'kept0003', leaderId: 'm3', slot: 110, keepLeader: true, keepSlot: true },
    ]);
    expect(kept.pins).toEqual([
      { personId: 'b', groupKey: 'kept0002' },
      { personId: 'c', groupKey: 'kept0003' },
      { personId: 'd', groupKey: 'kept0003' },
    ]);
  });

  it('lets go of who has left, and finds another mentor for a group whose own has', () => {
    const kept = keptGroups(groups, seats, people('a', 'c'), people('m1', 'm2'));
    expect(kept.fixedGroups).toEqual([{ key: 'kept0003', leaderId: null, slot: 110 }]);
    expect(kept.pins).toEqual([{ personId: 'c', groupKey: 'kept0003' }]);
  });
});

describe('the rows of a proposal', () => {
  const draft = (key: string, ...memberIds: string[]) => ({
    key,
    leaderId: null,
    slot: null,
    memberIds,
  });
  const found: GroupProposal = {
    groups: [draft('kept0002', 'A1'), draft('g001', 'B1', 'B2', 'A2'), draft('g002', 'A3')],
    unplaced: [{ personId: 'C1', reasons: [{ code: 'unplaced.not_found' }] }],
    shortfalls: [
      {
        code: 'pins.overfill',
        severity: 'impossible',
        ids: ['kept0002', 'A1'],
        fixes: [{ code: 'fix.unpin', ids: ['kept0002'] }],
      },
    ],
    value: { unplaced: 1, outsideSize: 0, withoutLeader: 3, onlyOnes: 0, points: 5, parts: [] },
    seed: 1,
    balances: [],
    engineVersion: 'groups-3',
    inputHash: '0',
    onlyOnes: 0,
    movesUsed: 1,
    cancelled: false,
  };
  const everybody = new Map(
    people('A1', 'A2', 'A3', 'B1', 'B2', 'C1').map((p) => [p.enrolmentId, p]),
  );
  const rows = proposalRows(found, everybody, new Set(['A1']));

  it('number kept groups as before, and the others around them, campus by campus', () => {
    expect(rows.groups.map((g) => [g.number, g.campus])).toEqual([
      [2, 'A'],
      [3, 'B'],
      [1, 'A'],
    ]);
  });

  it('seat everybody once, the pinned still pinned', () => {
    const [kept] = rows.groups;
    expect(rows.seats.map((s) => s.enrolmentId).sort()).toEqual([...everybody.keys()].sort());
    expect(rows.seats.filter((s) => s.isPinned)).toEqual([
      { enrolmentId: 'A1', groupId: kept!.id, isPinned: true },
    ]);
    expect(rows.seats.filter((s) => s.groupId === null).map((s) => s.enrolmentId)).toEqual(['C1']);
  });

  it('name groups in reasons by their ids', () => {
    const [kept] = rows.groups;
    expect(rows.outcome['shortfalls']).toMatchObject([
      { ids: [kept!.id, 'A1'], fixes: [{ ids: [kept!.id] }] },
    ]);
  });
});
