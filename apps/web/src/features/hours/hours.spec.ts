import { monthToSend, shownAtHome, type MonthState } from './hours';

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

describe('monthToSend', () => {
  const month = (name: string, state: MonthState, minutes: number) => ({
    ...of(name, state),
    minutes,
  });

  it('is the earliest that waits for its mentor: the first of a month still leads to the one before', () => {
    const months = [
      month('2026-12', 'open', 0),
      month('2026-11', 'open', 45),
      month('2026-10', 'submitted', 90),
      month('2026-09', 'approved', 90),
    ];
    expect(monthToSend(months)).toBe('2026-11');
    expect(monthToSend([...months, month('2026-08', 'sent_back', 45)])).toBe('2026-08');
    expect(monthToSend(months.slice(2))).toBeNull();
  });
});
