import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Reporting } from '../meetings/reporting';

/** Whether a talk was held. */
export function Component() {
  const { t } = useTexts();
  return (
    <Reporting
      of="talk"
      title={t('talks:report.title')}
      met={t('talks:report.met')}
      notMet={t('talks:report.notMet')}
      look={(token) => body(api.POST('/api/v1/talk-reports/look', { body: { token } }))}
      report={(token, met) => body(api.POST('/api/v1/talk-reports', { body: { token, met } }))}
      isToSay={({ state }) => state === 'booked'}
      said={({ state, groupId }, isNew) => {
        const isLogged = state === 'held' || state === 'nobody_came';
        return {
          words: isLogged
            ? t(`talks:report.${isNew ? 'thanks' : 'already'}.${state}`)
            : t('talks:problem.report.talk_off'),
          link: t(isLogged ? 'talks:report.more' : 'talks:report.signIn'),
          to: `/groups/${groupId}/talks?as=mentor`,
        };
      }}
    />
  );
}
