import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Reporting } from './reporting';

/** Whether a meeting was held. */
export function Component() {
  const { t } = useTexts();
  return (
    <Reporting
      of="meeting"
      title={t('meetings:report.title')}
      met={t('meetings:report.met')}
      notMet={t('meetings:report.notMet')}
      look={(token) => body(api.POST('/api/v1/meeting-reports/look', { body: { token } }))}
      report={(token, met) => body(api.POST('/api/v1/meeting-reports', { body: { token, met } }))}
      isToSay={({ state }) => state === 'planned'}
      note={({ mustSay }) => (mustSay ? t('meetings:report.mustSay') : null)}
      said={({ state, mustSay, meetingId }, isNew) => {
        const lacks = state === 'held' && mustSay;
        return {
          words: t(isNew ? 'meetings:report.thanks' : 'meetings:report.already', {
            state: t(`meetings:state.${state}`).toLowerCase(),
          }),
          ...(lacks && { lacks: t('meetings:report.lacks') }),
          link: t(lacks ? 'meetings:report.signIn' : 'meetings:report.more'),
          to: `/meetings/${meetingId}/log`,
        };
      }}
    />
  );
}
