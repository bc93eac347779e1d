import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import type { MeetingOnPage } from './meetings';

export type Logged = NonNullable<MeetingOnPage['logged']>;

/** 'Loggført 3. oktober av koordinator Ingrid': who wrote a log, in which part, when. */
export function useWhoLogged(): (logged: Logged, isCorrection: boolean) => string {
  const { t } = useTexts();
  const { date } = useFormats();
  return ({ as, name, at }, isCorrection) => {
    const day = date(at);
    const act = isCorrection ? 'corrected' : 'written';
    return name
      ? t(`meetings:logged.${act}.${as}Named`, { day, name })
      : t(`meetings:logged.${act}.${as}`, { day });
  };
}
