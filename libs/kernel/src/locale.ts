/** The languages Kull speaks, the first as the fallback. Northern Sámi is one more entry here. */
export const LOCALES = ['nb', 'nn', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'nb';

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale);

/** A text in every language of Kull. */
export type Localized = Readonly<Record<Locale, string>>;
