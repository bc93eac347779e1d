import { demoCalendar } from './demo-calendar.js';

describe('the demo’s calendar', () => {
  it.each([
    '2026-11-24T08:00:00Z', // a Tuesday
    '2026-08-11T22:30:00Z',
    '2027-03-30T10:59:00Z', // just after the clocks went forward
    '2027-01-01T00:00:00Z',
  ])('puts the round around %s, and its meetings on both sides', (text) => {
    const now = new Date(text);
    const { week, startsOn, endsOn, daysAgo } = demoCalendar(now);
    const today = text.slice(0, 10);
    expect(startsOn < today && today < endsOn).toBe(true);
    expect(now.getTime() - daysAgo(2).getTime()).toBeGreaterThan(46 * 3_600_000);
    for (const slot of [110, 210, 314, 412, 516]) {
      const latest = week(slot, 0);
      expect(latest.getTime() + 45 * 60_000).toBeLessThan(now.getTime());
      expect(week(slot, 1).getTime() + 60 * 60_000).toBeGreaterThan(now.getTime());
      const local = new Intl.DateTimeFormat('en', {
        timeZone: 'Europe/Oslo',
        weekday: 'short',
        hour: 'numeric',
        hour12: false,
      }).format(week(slot, -8));
      const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'][Math.floor(slot / 100) - 1]!;
      expect(local).toContain(weekday);
      expect(local).toContain(String(slot % 100));
    }
  });
});
