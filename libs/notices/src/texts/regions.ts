import type { Locale } from '#kernel';

/** Whose way of writing days a language's readers are used to. */
export const REGIONS: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
