import { useCallback } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { localesOf } from '../../ui/time/locales-of';
import { OFFERED_LANGUAGES } from './offered-languages';

const isOffered = (code: string): code is (typeof OFFERED_LANGUAGES)[number] =>
  OFFERED_LANGUAGES.includes(code as (typeof OFFERED_LANGUAGES)[number]);

/** A language's name in the reader's own; the browser's for those that are not offered. */
export function useLanguageNames(): (code: string) => string {
  const { t, language } = useTexts();
  return useCallback(
    (code) =>
      isOffered(code)
        ? t(`enrolment:language.${code}`)
        : (new Intl.DisplayNames(localesOf(language), { type: 'language' }).of(code) ?? code),
    [t, language],
  );
}
