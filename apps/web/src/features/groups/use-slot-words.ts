import { useTexts } from '../../app/i18n/use-texts';
import { sayWeekday } from '../../ui/time/say-weekday';

/** Says an hour of the week: `tirsdag kl. 10`. */
export function useSlotWords(): (slot: number) => string {
  const { t, language } = useTexts();
  return (slot) =>
    t('groups:slot', { day: sayWeekday(Math.floor(slot / 100), language), hour: slot % 100 });
}
