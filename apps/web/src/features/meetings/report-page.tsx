import { Alert, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useSecretOfAddress } from '../../app/secret-of-address';
import { Failure } from '../../ui/failure';
import { PageSkeleton } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { sayExactly } from '../../ui/time/say-time';
import type { MeetingToReport } from './meetings';
import { ReportButtons } from './report-buttons';
import styles from './meetings.module.css';

/**
 * What a reminder's link opens, without a sign-in: which meeting it is about, and two buttons. That it was
 * opened, by whatever scans mail, does nothing.
 */
export function Component() {
  const { t, language } = useTexts();
  const token = useSecretOfAddress();
  const about = useQuery({
    queryKey: ['meeting-report', token],
    queryFn: () => body(api.POST('/api/v1/meeting-reports/look', { body: { token } })),
    retry: false,
  });
  const report = useMutation({
    mutationFn: (met: boolean) =>
      body(api.POST('/api/v1/meeting-reports', { body: { token, met } })),
  });
  const meeting = report.data ?? about.data;
  if (about.isPending) return <PageSkeleton />;
  return (
    <div className={styles.narrow}>
      <PageHeader title={t('meetings:report.title')}>
        {meeting &&
          `${t(meeting.isPair ? 'meetings:report.pair' : 'meetings:report.group', { number: meeting.groupNumber })} · ${sayExactly(new Date(meeting.startsAt), { language, zone: meeting.timeZone })}`}
      </PageHeader>
      {about.error && <Failure error={about.error} />}
      {report.error && <Failure error={report.error} />}
      {meeting?.state === 'planned' && !report.error && (
        <>
          {meeting.mustSay && <Paragraph>{t('meetings:report.mustSay')}</Paragraph>}
          <ReportButtons
            met={t('meetings:report.met')}
            notMet={t('meetings:report.notMet')}
            isBusy={report.isPending}
            report={report.mutate}
          />
        </>
      )}
      {meeting && meeting.state !== 'planned' && (
        <Reported meeting={meeting} isNew={report.isSuccess} />
      )}
    </div>
  );
}

/** What has been said of the meeting, and the way to say more, or to correct it. */
function Reported({ meeting, isNew }: { meeting: MeetingToReport; isNew: boolean }) {
  const { t } = useTexts();
  const { state, mustSay, meetingId } = meeting;
  const lacks = state === 'held' && mustSay;
  return (
    <div className={styles.section}>
      <Alert data-color={isNew ? 'success' : 'info'}>
        <Paragraph>
          {t(isNew ? 'meetings:report.thanks' : 'meetings:report.already', {
            state: t(`meetings:state.${state}`).toLowerCase(),
          })}
        </Paragraph>
      </Alert>
      {lacks && <Paragraph>{t('meetings:report.lacks')}</Paragraph>}
      <Anchor asChild>
        <Link to={`/meetings/${meetingId}/log`}>
          {t(lacks ? 'meetings:report.signIn' : 'meetings:report.more')}
        </Link>
      </Anchor>
    </div>
  );
}
