import fc from 'fast-check';
import { chooseSeats, fits, type Room, type Waiter } from './choose-seats.js';

const RULES = { campus: true, programme: false };
const waiter = (id: string, given: Partial<Waiter> = {}): Waiter => ({
  id,
  campus: null,
  programmeId: null,
  wantedCampus: null,
  ...given,
});
const room = (number: number, free: number, given: Partial<Room> = {}): Room => ({
  groupId: `g${number}`,
  number,
  campus: null,
  programmeIds: [],
  free,
  ...given,
});

describe('whose a free seat is', () => {
  it('is the first one’s in the queue, in the group with most room', () => {
    expect(
      chooseSeats([waiter('a'), waiter('b'), waiter('c')], [room(1, 1), room(2, 2)], RULES),
    ).toEqual([
      { waiterId: 'a', groupId: 'g2' },
      { waiterId: 'b', groupId: 'g1' },
      { waiterId: 'c', groupId: 'g2' },
    ]);
  });

  it('passes over whom it does not suit', () => {
    const grimstad = room(1, 1, { campus: 'Grimstad' });
    const queue = [
      waiter('a', { campus: 'Kristiansand' }),
      waiter('b', { campus: 'Grimstad', wantedCampus: 'Kristiansand' }),
      waiter('c', { campus: 'Grimstad' }),
    ];
    expect(chooseSeats(queue, [grimstad], RULES)).toEqual([{ waiterId: 'c', groupId: 'g1' }]);
  });

  it('holds the programme alike where the scheme does', () => {
    const physics = room(1, 1, { programmeIds: ['physics'] });
    const maths = waiter('a', { programmeId: 'maths' });
    expect(fits(maths, physics, { campus: false, programme: true })).toBe(false);
    expect(fits(maths, physics, { campus: false, programme: false })).toBe(true);
    expect(fits(waiter('b'), physics, { campus: false, programme: true })).toBe(true);
  });

  it('never gives a seat twice, nor two to one, nor to somebody before whom another suits', () => {
    const places = fc.constantFrom(null, 'Grimstad', 'Kristiansand');
    const arbitrary = fc.tuple(
      fc.array(fc.tuple(places, places), { maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(3), places), { maxLength: 5 }),
    );
    fc.assert(
      fc.property(arbitrary, ([people, groups]) => {
        const queue = people.map(([campus, wantedCampus], i) =>
          waiter(`w${i}`, { campus, wantedCampus }),
        );
        const rooms = groups.map(([free, campus], i) => room(i, free, { campus }));
        const chosen = chooseSeats(queue, rooms, RULES);
        expect(new Set(chosen.map((c) => c.waiterId)).size).toBe(chosen.length);
        for (const r of rooms)
          expect(chosen.filter((c) => c.groupId === r.groupId).length).toBeLessThanOrEqual(r.free);
        const seated = new Map(chosen.map((c) => [c.waiterId, c.groupId]));
        for (const [i, before] of queue.entries()) {
          if (seated.has(before.id)) continue;
          for (const later of queue.slice(i + 1)) {
            const taken = rooms.find((r) => r.groupId === seated.get(later.id));
            if (taken) expect(fits(before, taken, RULES)).toBe(false);
          }
        }
      }),
    );
  });
});
