import { Select } from '@digdir/designsystemet-react';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n/languages';
import { useTexts } from '../../app/i18n/use-texts';
import { useChooseLanguage } from '../../app/session/session';

/** On every page, signed out too. */
export function LanguageSwitch() {
  const { t, language } = useTexts();
  const choose = useChooseLanguage();
  return (
    <Select
      aria-label={t('app:layout.language')}
      data-size="sm"
      width="auto"
      value={language}
      onChange={({ target }) => isLanguage(target.value) && choose.mutate(target.value)}
    >
      {LANGUAGES.map((each) => (
        <Select.Option key={each} value={each} lang={each}>
          {LANGUAGE_NAMES[each]}
        </Select.Option>
      ))}
    </Select>
  );
}
