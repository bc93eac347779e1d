import type { ClosedStretch } from '#schemes';
import { passedOver } from './series-dates.js';

const closed = (firstDay: string, lastDay: string): ClosedStretch => ({
  ...{ id: firstDay, firstDay, lastDay, kind: 'exam', holiday: null, name: 'Eksamen', version: 1 },
});
const dates = (count: number, everyWeeks: number, ...stretches: ClosedStretch[]) =>
  passedOver({ date: '2026-09-01', count, everyWeeks }, stretches).map(({ date }) => date);

describe('a series', () => {
  it('passes over what is kept free, and goes on as much longer', () => {
    expect(dates(3, 1)).toEqual([]);
    expect(dates(3, 1, closed('2026-09-07', '2026-09-09'))).toEqual(['2026-09-08']);
    // The fourth turn is the third meeting.
    expect(
      dates(3, 1, closed('2026-09-08', '2026-09-08'), closed('2026-09-20', '2026-09-25')),
    ).toEqual(['2026-09-08', '2026-09-22']);
    expect(dates(3, 1, closed('2026-09-01', '2026-09-02'))).toEqual(['2026-09-01']);
  });

  it('is not on a closed day between two of its turns', () => {
    expect(dates(3, 2, closed('2026-09-08', '2026-09-08'))).toEqual([]);
    expect(dates(3, 2, closed('2026-09-15', '2026-09-15'))).toEqual(['2026-09-15']);
  });

  it('of one is on the day that was said', () => {
    expect(dates(1, 1, closed('2026-09-01', '2026-09-01'))).toEqual([]);
  });

  it('ends, whatever is kept free', () => {
    expect(dates(3, 1, closed('2026-01-01', '9999-12-31'))).toHaveLength(60);
  });
});
