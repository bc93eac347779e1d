import fc from 'fast-check';
import { clashesOf, type Booking } from './clashes.js';

const at = (hour: number, hours: number): Pick<Booking, 'startsAt' | 'endsAt'> => ({
  startsAt: new Date(hour * 3_600_000),
  endsAt: new Date((hour + hours) * 3_600_000),
});
const booking = (groupId: string, mentorIds: string[], hour: number, hours = 1): Booking => ({
  groupId,
  mentorIds,
  ...at(hour, hours),
});

describe('meetings in each other’s way', () => {
  it('are those of one group, or of one mentor in two', () => {
    const wanted = [booking('a', ['m'], 10), booking('b', ['m'], 10), booking('c', ['n'], 10)];
    expect(clashesOf(wanted, [])).toEqual([
      { index: 1, who: 'mentor', other: wanted[0], otherIndex: 0 },
    ]);
    const there = [booking('c', ['x'], 10.5)];
    expect(clashesOf(wanted.slice(2), there)).toEqual([
      { index: 0, who: 'group', other: there[0], otherIndex: null },
    ]);
  });

  it('are not those that end when the next begins', () => {
    expect(clashesOf([booking('a', ['m'], 11)], [booking('a', ['m'], 10)])).toEqual([]);
  });

  it('are found whatever is between', () => {
    const long = booking('a', [], 8, 8);
    expect(clashesOf([booking('a', [], 14)], [long, booking('a', [], 9)])).toHaveLength(1);
  });

  const bookings = fc.array(
    fc.record({
      groupId: fc.constantFrom('a', 'b', 'c'),
      mentorIds: fc.subarray(['m', 'n', 'o']),
      hour: fc.integer({ min: 0, max: 30 }),
      hours: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 7 },
  );

  it('are there exactly where two of them overlap, by comparing all with all', () => {
    fc.assert(
      fc.property(bookings, bookings, (w, t) => {
        const make = (list: typeof w) =>
          list.map(({ groupId, mentorIds, hour, hours }) =>
            booking(groupId, mentorIds, hour, hours),
          );
        const [wanted, there] = [make(w), make(t)];
        const overlap = (a: Booking, b: Booking): boolean =>
          a.startsAt < b.endsAt &&
          b.startsAt < a.endsAt &&
          (a.groupId === b.groupId || a.mentorIds.some((id) => b.mentorIds.includes(id)));
        const any = wanted.some(
          (a, i) =>
            there.some((b) => overlap(a, b)) || wanted.some((b, j) => j < i && overlap(a, b)),
        );
        const found = clashesOf(wanted, there);
        expect(found.length > 0).toBe(any);
        for (const { index, other } of found) expect(overlap(wanted[index]!, other)).toBe(true);
      }),
    );
  });
});
