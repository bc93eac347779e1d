import type { Locale } from '#kernel';
import { REGIONS } from './texts/regions.js';

/** `tirsdag 20. oktober 2026 kl. 10:15–11:00`, by the institution's clock, as the reader says it. */
export const meetingTime = (
  { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date },
  locale: Locale,
  timeZone: string,
): string => {
  const day = new Intl.DateTimeFormat(REGIONS[locale], { timeZone, dateStyle: 'full' });
  // Norwegian writes 10:15 here with a full stop or a colon, as its version of ICU has it.
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' });
  const hours = `${clock.format(startsAt)}–${clock.format(endsAt)}`;
  return `${day.format(startsAt)}${locale === 'en' ? ',' : ' kl.'} ${hours}`;
};
