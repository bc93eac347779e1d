import { firstDayOf, hourOfMeeting, isAskedFor } from './hour-of-meeting';

describe('the hour of the week of a meeting', () => {
  it('is that in which it begins', () => {
    // 17 September 2026 is a Thursday.
    expect(hourOfMeeting('2026-09-17', '14:15')).toBe(414);
    expect(hourOfMeeting('2026-09-20', '09:00')).toBe(709);
  });

  it('is none before there is a day and a time', () => {
    expect(hourOfMeeting('', '14:15')).toBeNull();
    expect(hourOfMeeting('2026-09-17', '')).toBeNull();
    expect(hourOfMeeting('2026-13-40', '14:15')).toBeNull();
  });

  it('is asked for from Monday to Friday, from eight to eighteen', () => {
    expect([108, 517].map(isAskedFor)).toEqual([true, true]);
    expect([107, 118, 610].map(isAskedFor)).toEqual([false, false, false]);
  });

  it('comes round on the day itself, or within the week', () => {
    expect(firstDayOf(414, '2026-09-17')).toBe('2026-09-17');
    expect(firstDayOf(410, '2026-09-18')).toBe('2026-09-24');
    expect(firstDayOf(110, '2026-12-31')).toBe('2027-01-04');
  });
});
