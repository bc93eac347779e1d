import { Alert, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { useSecretOfAddress } from '../../app/secret-of-address';
import { Failure } from '../../ui/failure';
import { PageSkeleton } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { sayExactly } from '../../ui/time/say-time';
import { ReportButtons } from '../meetings/report-buttons';
import styles from './talks.module.css';

type TalkToReport = components['schemas']['TalkToReport'];

/**
 * What a reminder's link opens, without a sign-in: which talk it is about, and two buttons. That it was
 * opened, by whatever scans mail, does nothing.
 */
export function Component() {
  const { t, language } = useTexts();
  const token = useSecretOfAddress();
  const about = useQuery({
    queryKey: ['talk-report', token],
    queryFn: () => body(api.POST('/api/v1/talk-reports/look', { body: { token } })),
    retry: false,
  });
  const report = useMutation({
    mutationFn: (met: boolean) => body(api.POST('/api/v1/talk-reports', { body: { token, met } })),
  });
  const talk = report.data ?? about.data;
  if (about.isPending) return <PageSkeleton />;
  return (
    <div className={styles.narrow}>
      <PageHeader title={t('talks:report.title')}>
        {talk &&
          `${t(talk.isPair ? 'talks:report.pair' : 'talks:report.group', { number: talk.groupNumber })} · ${sayExactly(new Date(talk.startsAt), { language, zone: talk.timeZone })}`}
      </PageHeader>
      {about.error && <Failure error={about.error} />}
      {report.error && <Failure error={report.error} />}
      {talk?.state === 'booked' && !report.error && (
        <ReportButtons
          met={t('talks:report.met')}
          notMet={t('talks:report.notMet')}
          isBusy={report.isPending}
          report={report.mutate}
        />
      )}
      {talk && talk.state !== 'booked' && <Reported talk={talk} isNew={report.isSuccess} />}
    </div>
  );
}

/** What has been said of the talk, and the way to say more, or to correct it. */
function Reported({ talk, isNew }: { readonly talk: TalkToReport; readonly isNew: boolean }) {
  const { t } = useTexts();
  const { state, groupId } = talk;
  const isLogged = state === 'held' || state === 'nobody_came';
  const says = isLogged
    ? t(`talks:report.${isNew ? 'thanks' : 'already'}.${state}`)
    : t('talks:problem.report.talk_off');
  return (
    <div className={styles.section}>
      <Alert data-color={isNew ? 'success' : 'info'}>
        <Paragraph>{says}</Paragraph>
      </Alert>
      <Anchor asChild>
        <Link to={`/groups/${groupId}/talks?as=mentor`}>
          {t(isLogged ? 'talks:report.more' : 'talks:report.signIn')}
        </Link>
      </Anchor>
    </div>
  );
}
