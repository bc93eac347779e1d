import { Alert, Button, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { PageSkeleton } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import type { MeetingToReport } from './meetings';
import styles from './meetings.module.css';

/**
 * What a reminder's link opens, without a sign-in: which meeting it is about, and two buttons. That it was
 * opened, by whatever scans mail, does nothing.
 */
export function Component() {
  const { t } = useTexts();
  const { exactly } = useFormats();
  // Once: the address loses its secret before anything else is done on the page.
  const [token] = useState(() => {
    const secret = location.hash.slice(1);
    history.replaceState(history.state, '', location.pathname);
    return secret;
  });
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
          `${t(meeting.isPair ? 'meetings:report.pair' : 'meetings:report.group', { number: meeting.groupNumber })} · ${exactly(meeting.startsAt)}`}
      </PageHeader>
      {about.error && <Failure error={about.error} />}
      {report.error && <Failure error={report.error} />}
      {meeting?.state === 'planned' && !report.error && (
        <>
          {meeting.mustSay && <Paragraph>{t('meetings:report.mustSay')}</Paragraph>}
          <div className={styles.actions}>
            <Button
              className={styles.big}
              loading={report.isPending}
              onClick={() => report.mutate(true)}
            >
              {t('meetings:report.met')}
            </Button>
            <Button
              className={styles.big}
              variant="secondary"
              disabled={report.isPending}
              onClick={() => report.mutate(false)}
            >
              {t('meetings:report.notMet')}
            </Button>
          </div>
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
