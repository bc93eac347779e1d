import { useTexts } from '../../app/i18n/use-texts';
import type { LoggedShift } from './shifts';

/** `5 kom`: how many came to a shift, or that nobody was there for them. */
export function useWhatCame(): (shift: Pick<LoggedShift, 'visitors'>) => string {
  const { t } = useTexts();
  return ({ visitors }) => {
    if (visitors === null) return t('drop-in:shifts.notHeld');
    return visitors === 0
      ? t('drop-in:shifts.nobody')
      : t('drop-in:shifts.came', { count: visitors });
  };
}
