import { groupsOf, shownFrom, type GroupProgress } from './progress';

const group = (number: number, hasMet: boolean, missing: number): GroupProgress => ({
  id: `g${number}`,
  number,
  pair: null,
  campus: null,
  members: 10,
  seats: 11,
  mentors: [],
  hasMet,
  meetingsHeld: hasMet ? 1 : 0,
  heldNow: hasMet ? 1 : 0,
  plannedNow: 0,
  lastMetAt: null,
  nextMeetingAt: null,
  logsMissing: Array.from({ length: missing }, (_, i) => ({ id: `m${i}`, startsAt: '' })),
  isLate: false,
});

describe('the choice of groups', () => {
  const groups = [group(1, true, 0), group(2, false, 0), group(3, true, 2), group(4, false, 1)];
  const numbers = (text: string | null) =>
    groupsOf(groups, shownFrom(text)).map(({ number }) => number);

  it('is what the address says, and all where it says nothing that is known', () => {
    expect(numbers('not-met')).toEqual([2, 4]);
    expect(numbers('logs-missing')).toEqual([3, 4]);
    expect(numbers(null)).toEqual([1, 2, 3, 4]);
    expect(numbers('nonsense')).toEqual([1, 2, 3, 4]);
  });
});
