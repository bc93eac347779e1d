import { localTimeOf, nextTimeIn, SkippedTime, spansOf } from './meeting-times.js';

const oslo = { timeZone: 'Europe/Oslo', minutes: 45 };

describe('the times of a series', () => {
  it('keep to the clock on the wall when summer time ends', () => {
    const spans = spansOf({ ...oslo, date: '2026-10-20', time: '10:15', count: 2, everyWeeks: 1 });
    expect(spans.map((s) => s.startsAt.toISOString())).toEqual([
      '2026-10-20T08:15:00.000Z',
      '2026-10-27T09:15:00.000Z',
    ]);
    expect(spans[1]?.endsAt.toISOString()).toBe('2026-10-27T10:00:00.000Z');
  });

  it('are refused in the hour that summer time skips, naming the one day of the series', () => {
    const series = { ...oslo, date: '2027-03-21', time: '02:30', count: 3, everyWeeks: 1 };
    expect(() => spansOf(series)).toThrow(new SkippedTime('2027-03-28'));
    expect(spansOf({ ...series, everyWeeks: 2 })).toHaveLength(3);
    const after = spansOf({ ...series, date: '2027-03-28', time: '03:00', count: 1 });
    expect(after[0]?.startsAt.toISOString()).toBe('2027-03-28T01:00:00.000Z');
  });

  it('are the first of an hour that comes twice', () => {
    const twice = { ...oslo, date: '2026-10-25', time: '02:30', count: 1, everyWeeks: 1 };
    expect(spansOf(twice)[0]?.startsAt.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('may leave weeks out', () => {
    const spans = spansOf({ ...oslo, date: '2026-09-01', time: '14:00', count: 3, everyWeeks: 2 });
    expect(spans.map((s) => localTimeOf(s.startsAt, 'Europe/Oslo').date)).toEqual([
      '2026-09-01',
      '2026-09-15',
      '2026-09-29',
    ]);
  });

  it('are refused for a day that is not in the calendar', () => {
    const series = { ...oslo, date: '2026-02-30', time: '10:00', count: 1, everyWeeks: 1 };
    expect(() => spansOf(series)).toThrow(RangeError);
  });
});

describe('the next time of a weekly hour', () => {
  const tuesdayAtTen = 210;
  const after = (instant: string, minutes = 45) =>
    nextTimeIn(tuesdayAtTen, { ...oslo, minutes, after: new Date(instant) });

  it('is later today where there is time, else next week', () => {
    expect(after('2026-10-20T07:00:00Z')).toEqual({ date: '2026-10-20', time: '10:15' });
    expect(after('2026-10-20T08:15:00Z')).toEqual({ date: '2026-10-27', time: '10:15' });
    expect(after('2026-10-21T08:00:00Z')).toEqual({ date: '2026-10-27', time: '10:15' });
  });

  it('begins on the hour where the meeting needs all of it', () => {
    expect(after('2026-10-19T08:00:00Z', 60).time).toBe('10:00');
  });

  it('is by the institution’s day, not by the one in Greenwich', () => {
    expect(after('2026-10-19T22:30:00Z')).toEqual({ date: '2026-10-20', time: '10:15' });
  });
});
