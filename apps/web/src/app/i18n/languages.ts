/** The languages of the web, the first as the fallback. Northern Sámi is one more entry here. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name: a reader must find it without knowing the present one. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
};

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.includes(value as Language);

/** Browsers say `no` and `nb-NO` for bokmål. */
const spoken = (tag: string): Language | undefined => {
  const primary = tag.toLowerCase().split('-')[0];
  const language = primary === 'no' ? 'nb' : primary;
  return isLanguage(language) ? language : undefined;
};

/** The person's own choice, else the one made on this device, else the browser's first we speak. */
export function chooseLanguage(
  person: string | null | undefined,
  device: string | null,
  browser: readonly string[],
): Language {
  if (isLanguage(person)) return person;
  if (isLanguage(device)) return device;
  return browser.map(spoken).find((language) => language !== undefined) ?? LANGUAGES[0];
}
