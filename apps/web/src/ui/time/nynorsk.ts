/**
 * What nynorsk says otherwise than bokmål, of what Kull says of time. Chromium formats nothing in
 * nynorsk, and bokmål is what it falls back to. As the Unicode CLDR has it.
 */
export const NYNORSK_WEEKDAYS = {
  long: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
  short: ['mån.', 'tys.', 'ons.', 'tor.', 'fre.', 'lau.', 'søn.'],
} as const;

const DAYS = new Map([
  [-1, 'i går'],
  [0, 'i dag'],
  [1, 'i morgon'],
]);

/** Minutes ago, and the days around today. */
export const relativeInNynorsk: Pick<Intl.RelativeTimeFormat, 'format'> = {
  format: (value, unit) => {
    const day = unit === 'day' ? DAYS.get(value) : undefined;
    if (day !== undefined) return day;
    return value === 0 ? 'dette minuttet' : `for ${-value} minutt sidan`;
  },
};
