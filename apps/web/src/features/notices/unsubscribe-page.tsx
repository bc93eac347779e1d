import { Alert, Button, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { PageSkeleton } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import styles from './notices.module.css';

type MailsToStop = components['schemas']['MailsToStop'];

/**
 * What the link at the head of a mail opens, without a sign-in: which mails it stops, and the button. That it
 * was opened, by whatever scans mail, does nothing.
 */
export function Component() {
  const { t } = useTexts();
  // Once: the address loses its secret before anything else is done on the page.
  const [token] = useState(() => {
    const secret = new URLSearchParams(location.search).get('token') ?? '';
    history.replaceState(history.state, '', location.pathname);
    return secret;
  });
  const about = useQuery({
    queryKey: ['unsubscribing', token],
    queryFn: () => body(api.POST('/api/v1/unsubscribing/look', { body: { token } })),
    retry: false,
  });
  const stop = useMutation({
    mutationFn: () => body(api.POST('/api/v1/unsubscribing', { body: { token } })),
  });
  if (about.isPending) return <PageSkeleton />;
  const mails = stop.data ?? about.data;
  return (
    <div className={styles.choices}>
      <PageHeader title={t('notices:stop.title')} />
      {about.error && <Failure error={about.error} />}
      {stop.error && <Failure error={stop.error} />}
      {mails && !mails.isStopped && (
        <ToStop mails={mails} isBusy={stop.isPending} stop={() => stop.mutate()} />
      )}
      {mails?.isStopped && (
        <Alert data-color={stop.isSuccess ? 'success' : 'info'} role="status">
          <Paragraph>
            {t(stop.isSuccess ? 'notices:stop.done' : 'notices:stop.already', {
              what: t(`notices:stop.kind.${mails.kind}`),
            })}
          </Paragraph>
        </Alert>
      )}
      <Anchor asChild>
        <Link to="/me/mails">{t('notices:stop.choose')}</Link>
      </Anchor>
    </div>
  );
}

interface ToStopProps {
  readonly mails: MailsToStop;
  readonly isBusy: boolean;
  readonly stop: () => void;
}

function ToStop({ mails: { kind, institution }, isBusy, stop }: ToStopProps) {
  const { t } = useTexts();
  const what = t(`notices:stop.kind.${kind}`);
  return (
    <>
      <Paragraph>{t('notices:stop.what', { what, institution })}</Paragraph>
      <Paragraph>{t('notices:stop.still')}</Paragraph>
      <Button className={styles.big} loading={isBusy} onClick={stop}>
        {t('notices:stop.button', { what })}
      </Button>
    </>
  );
}
