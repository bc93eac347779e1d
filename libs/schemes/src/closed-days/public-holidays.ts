import { Temporal } from 'temporal-polyfill';

/** Norwegian public holidays, by what the web calls them. */
export const PUBLIC_HOLIDAYS = [
  'new_year',
  'maundy_thursday',
  'good_friday',
  'easter_sunday',
  'easter_monday',
  'labour_day',
  'constitution_day',
  'ascension_day',
  'whit_sunday',
  'whit_monday',
  'christmas_day',
  'second_christmas_day',
] as const;
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[number];

export interface HolidayOn {
  readonly holiday: PublicHoliday;
  /** ISO date. */
  readonly day: string;
}

/**
 * Easter Sunday by the Gregorian calendar, as an ISO date.
 *
 * Source: the 'anonymous' algorithm of 1876 as J. Meeus gives it, Astronomical Algorithms, 2nd edition,
 * chapter 8. It holds for every year from 1583 on.
 */
export const easterOf = (year: number): string => {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({
    year,
    month: Math.floor(n / 31),
    day: (n % 31) + 1,
  }).toString();
};

/**
 * The public holidays of a year in Norway, by day.
 *
 * Source: lov om helligdager og helligdagsfred (1995) § 2, and lov om 1 og 17 mai som høgtidsdager (1947).
 */
export const publicHolidaysOf = (year: number): HolidayOn[] => {
  const easter = Temporal.PlainDate.from(easterOf(year));
  const afterEaster = (days: number): string => easter.add({ days }).toString();
  const days: Readonly<Record<PublicHoliday, string>> = {
    new_year: `${year}-01-01`,
    maundy_thursday: afterEaster(-3),
    good_friday: afterEaster(-2),
    easter_sunday: afterEaster(0),
    easter_monday: afterEaster(1),
    labour_day: `${year}-05-01`,
    constitution_day: `${year}-05-17`,
    ascension_day: afterEaster(39),
    whit_sunday: afterEaster(49),
    whit_monday: afterEaster(50),
    christmas_day: `${year}-12-25`,
    second_christmas_day: `${year}-12-26`,
  };
  return PUBLIC_HOLIDAYS.map((holiday) => ({ holiday, day: days[holiday] })).sort((a, b) =>
    a.day < b.day ? -1 : 1,
  );
};
