import { closedOn, isClosed, type ClosedStretch } from './closed-on.js';
import { easterOf, publicHolidaysOf } from './public-holidays.js';

describe('public holidays', () => {
  it.each([
    // Published dates: the earliest and the latest there can be, and some between.
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('have Easter of %i on %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  it('always have Easter on a Sunday between 22 March and 25 April', () => {
    for (let year = 1900; year < 2300; year += 1) {
      const day = easterOf(year);
      expect(new Date(`${day}T12:00:00Z`).getUTCDay()).toBe(0);
      expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
    }
  });

  it('are the twelve of the law, by day', () => {
    expect(publicHolidaysOf(2026).map(({ holiday, day }) => `${day} ${holiday}`)).toEqual([
      '2026-01-01 new_year',
      '2026-04-02 maundy_thursday',
      '2026-04-03 good_friday',
      '2026-04-05 easter_sunday',
      '2026-04-06 easter_monday',
      '2026-05-01 labour_day',
      '2026-05-14 ascension_day',
      '2026-05-17 constitution_day',
      '2026-05-24 whit_sunday',
      '2026-05-25 whit_monday',
      '2026-12-25 christmas_day',
      '2026-12-26 second_christmas_day',
    ]);
  });
});

describe('a day', () => {
  const exams: ClosedStretch = {
    ...{ id: 'x', firstDay: '2026-11-30', lastDay: '2026-12-18' },
    ...{ kind: 'exam', holiday: null, name: 'Eksamen', version: 1 },
  };

  it('is kept free from the first to the last', () => {
    const free = ['2026-11-29', '2026-11-30', '2026-12-18', '2026-12-19'];
    expect(free.map((day) => isClosed([exams], day))).toEqual([false, true, true, false]);
    expect(closedOn([exams], '2026-12-01')).toBe(exams);
  });
});
