import { shownAtHome, type MonthState } from './hours';

const of = (month: string, state: MonthState) => ({ month, state });

describe('shownAtHome', () => {
  it('keeps a month that is not sent in, however old, and lets go of those that are', () => {
    const months = [
      of('2026-12', 'open'),
      of('2026-11', 'submitted'),
      of('2026-10', 'approved'),
      of('2026-09', 'open'),
      of('2026-08', 'approved'),
      of('2026-07', 'submitted'),
      of('2026-06', 'sent_back'),
    ];
    expect(shownAtHome(months).map(({ month }) => month)).toEqual([
      ...['2026-12', '2026-11', '2026-10', '2026-09', '2026-06'],
    ]);
  });
});
