import { Button, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { PageHeader } from '../../ui/page-header';
import { Time } from '../../ui/time/time';
import { useFailureToast, useToast } from '../../ui/toast';
import { MyDataSection } from './my-data-section';
import { myErasureQuery } from './privacy';
import styles from './privacy.module.css';

/** What is held about me, and being erased. */
export function Component() {
  const { t } = useTexts();
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('privacy:mine.title')}
        trail={[{ to: '/me', text: t('session:me.title') }]}
      >
        <Anchor asChild>
          <Link to="/privacy">{t('privacy:notice.title')}</Link>
        </Anchor>
      </PageHeader>
      <MyDataSection />
      <ErasureSection />
    </div>
  );
}

function ErasureSection() {
  const { t } = useTexts();
  const { requests, can } = useSuspenseQuery(myErasureQuery).data;
  const client = useQueryClient();
  const toast = useToast();
  const failed = useFailureToast();
  const [asked, confirm] = useState(false);
  const ask = useMutation({
    mutationFn: () => body(api.POST('/api/v1/me/erasure-requests')),
    onError: failed,
    onSuccess: () => toast(t('privacy:mine.asked')),
    onSettled: () => {
      confirm(false);
      return client.invalidateQueries({ queryKey: myErasureQuery.queryKey });
    },
  });
  const withdraw = useMutation({
    mutationFn: () => body(api.DELETE('/api/v1/me/erasure-requests')),
    onError: failed,
    onSuccess: () => toast(t('privacy:mine.withdrawn')),
    onSettled: () => client.invalidateQueries({ queryKey: myErasureQuery.queryKey }),
  });
  return (
    <section className={styles.section} aria-labelledby="my-erasure">
      <Heading id="my-erasure" level={2} data-size="xs">
        {t('privacy:mine.erasure')}
      </Heading>
      <Paragraph>{t('privacy:mine.erasureWhat')}</Paragraph>
      <ul className={styles.list}>
        {requests.map(({ state, askedAt, settledAt }) => (
          <li key={askedAt} className={styles.quiet}>
            {t('privacy:mine.youAsked')} <Time at={askedAt} />
            {' · '}
            {t(`privacy:value.erasure_state.${state}`)} {settledAt && <Time at={settledAt} />}
          </li>
        ))}
      </ul>
      {can.ask && (
        <Button variant="secondary" className={styles.act} onClick={() => confirm(true)}>
          {t('privacy:mine.ask')}
        </Button>
      )}
      {can.withdraw && (
        <Button
          variant="secondary"
          className={styles.act}
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate()}
        >
          {t('privacy:mine.withdraw')}
        </Button>
      )}
      <ConfirmDialog
        open={asked}
        title={t('privacy:mine.confirmTitle')}
        confirm={t('privacy:mine.ask')}
        busy={ask.isPending}
        onConfirm={() => ask.mutate()}
        onCancel={() => confirm(false)}
      >
        {t('privacy:mine.confirmWhat')}
      </ConfirmDialog>
    </section>
  );
}
