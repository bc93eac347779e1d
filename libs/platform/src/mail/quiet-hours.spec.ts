import { morningAfter } from './quiet-hours.js';

describe('when a mail that can wait goes out', () => {
  const at = (now: string, timeZone = 'Europe/Oslo') =>
    morningAfter(new Date(now), timeZone)?.toISOString() ?? null;

  it.each([
    ['2026-06-01T05:00:00Z', null],
    ['2026-06-01T19:59:59Z', null],
    ['2026-06-01T20:00:00Z', '2026-06-02T05:00:00.000Z'],
    ['2026-06-01T22:30:00Z', '2026-06-02T05:00:00.000Z'],
    ['2026-06-01T04:59:59Z', '2026-06-01T05:00:00.000Z'],
    // Between ten in the evening and seven the clocks change: both ways it is seven o’clock there.
    ['2026-03-28T22:00:00Z', '2026-03-29T05:00:00.000Z'],
    ['2026-10-24T21:00:00Z', '2026-10-25T06:00:00.000Z'],
    ['2026-12-31T23:30:00Z', '2027-01-01T06:00:00.000Z'],
  ])('at %s is %s in Norway', (now, when) => {
    expect(at(now)).toBe(when);
  });

  it('goes by the institution’s own clock', () => {
    expect(at('2026-06-01T22:30:00Z', 'America/New_York')).toBeNull();
    expect(at('2026-06-01T12:00:00Z', 'Pacific/Auckland')).toBe('2026-06-01T19:00:00.000Z');
  });
});
