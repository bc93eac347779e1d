import { isLanguage, LANGUAGE_NAMES } from '../../app/i18n/languages';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { useLanguageNames } from '../enrolment/language-names';
import { useSlotWords } from '../groups/use-slot-words';
import { CODED } from './coded';

const isCoded = (column: string): column is (typeof CODED)[number] =>
  (CODED as readonly string[]).includes(column);
const isTime = (column: string): boolean => /(^|_)(at|since|on)$/.test(column);

/** What a column holds, in words. The file has it as it is stored. */
export function useSayValue(): (column: string, value: unknown) => string {
  const { t } = useTexts();
  const { list, exactly, date } = useFormats();
  const slot = useSlotWords();
  const language = useLanguageNames();
  const say = (column: string, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'privacy:yes' : 'privacy:no');
    if (Array.isArray(value)) return list(value.map((one) => say(column, one)));
    const text = String(value);
    if (column === 'photo') return t('privacy:inFile');
    if (column === 'slots') return slot(Number(value));
    if (column === 'languages') return language(text);
    if (column === 'locale' && isLanguage(text)) return LANGUAGE_NAMES[text];
    if (column === 'act') return t(`audit:kind.${text as 'round.opened'}`);
    if (column === 'concern_topic' || column === 'named_in_concern')
      return t(`services:topic.${text as 'exams'}`);
    if (column === 'concern_state') return t(`concerns:state.${text as 'open'}`);
    if (isCoded(column)) return t(`privacy:value.${column}.${text}` as 'privacy:value.part.mentee');
    if (isTime(column)) return column.endsWith('_on') ? date(text) : exactly(text);
    return text;
  };
  return say;
}
