import fc from 'fast-check';
import { estimateOf } from './estimate.js';

const NOW = new Date('2026-10-01T12:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

describe('when a seat may come', () => {
  it('is not said where too few seats have become free, or in too short a time', () => {
    expect(estimateOf({ place: 1, freed: 2, since: daysAgo(40) }, NOW)).toBeNull();
    expect(estimateOf({ place: 1, freed: 9, since: daysAgo(0.5) }, NOW)).toBeNull();
  });

  it('is a range around what the seats so far would make it', () => {
    // Nine seats in 36 days, give or take three: one in three to six days.
    expect(estimateOf({ place: 1, freed: 9, since: daysAgo(36) }, NOW)).toEqual({ from: 3, to: 6 });
    expect(estimateOf({ place: 7, freed: 9, since: daysAgo(36) }, NOW)).toEqual({
      from: 21,
      to: 42,
    });
  });

  it('is never earlier for who is further back, and always a range of whole days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 3, max: 500 }),
        fc.integer({ min: 1, max: 400 }),
        (place, freed, days) => {
          const since = daysAgo(days);
          const mine = estimateOf({ place, freed, since }, NOW)!;
          const next = estimateOf({ place: place + 1, freed, since }, NOW)!;
          expect(mine.from).toBeGreaterThanOrEqual(1);
          expect(mine.to).toBeGreaterThanOrEqual(mine.from);
          expect(next.from).toBeGreaterThanOrEqual(mine.from);
          expect(next.to).toBeGreaterThanOrEqual(mine.to);
        },
      ),
    );
  });
});
