import { useTexts } from '../../app/i18n/use-texts';
import { localesOf } from '../../ui/time/say-time';

/** Says an hour of the week: `tirsdag kl. 10`. 4 January 2026 was a Sunday, so Monday is the next. */
export function useSlotWords(): (slot: number) => string {
  const { t, language } = useTexts();
  return (slot) => {
    const day = new Intl.DateTimeFormat(localesOf(language), { weekday: 'long', timeZone: 'UTC' });
    return t('groups:slot', {
      day: day.format(Date.UTC(2026, 0, 4 + Math.floor(slot / 100))),
      hour: slot % 100,
    });
  };
}
