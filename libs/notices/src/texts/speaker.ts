import { DEFAULT_LOCALE, hourOf, weekdayOf, type Locale, type WeeklySlot } from '#kernel';
import { PAIRS } from './pairs.js';
import { REGIONS } from './regions.js';
import { TEXTS, type TextKey, type Texts } from './texts.js';

export type Variables = Readonly<Record<string, string | number>>;

/** Says things in one language. */
export interface Speaker {
  readonly locale: Locale;
  say(key: TextKey, variables?: Variables): string;
  /** `3. februar 2026`, of an ISO date. */
  day(iso: string): string;
  /** `tirsdager kl. 10:00`; null: that none has been found. */
  hour(slot: WeeklySlot | null): string;
}

/**
 * @param locale what the reader chose; null: nothing yet, so bokmål
 * @param isPair it is of a round of pairs: nobody is told of groups there
 */
export const speakerOf = (locale: Locale | null, isPair = false): Speaker => {
  const language = locale ?? DEFAULT_LOCALE;
  const texts: Texts = isPair ? { ...TEXTS[language], ...PAIRS[language] } : TEXTS[language];
  const say: Speaker['say'] = (key, variables = {}) => fill(texts[key], variables);
  return {
    locale: language,
    say,
    day: (iso) => DAYS[language].format(new Date(iso)),
    hour: (slot) =>
      slot === null
        ? say('noHour')
        : say('weeklyHour', {
            weekday: say(`weekday${weekdayOf(slot)}`),
            hour: String(hourOf(slot)).padStart(2, '0'),
          }),
  };
};

const dayFormat = (region: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' });

/** Made once: each takes more memory than the mail that it writes a day of. */
const DAYS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  nb: dayFormat(REGIONS.nb),
  nn: dayFormat(REGIONS.nn),
  en: dayFormat(REGIONS.en),
};

/** @throws Error for a variable without a value: a mail with a hole in it is never sent */
const fill = (text: string, variables: Variables): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`The text "${text}" lacks ${name}`);
    return String(value);
  });
