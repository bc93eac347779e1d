import { Alert, Button, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, body } from '../../app/api/client';
import { isNotFound } from '../../app/api/is-not-found';
import { useTexts } from '../../app/i18n/use-texts';
import { NotFoundPage } from '../../app/not-found-page';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import type { Pages } from '../../ui/show-more';
import { DataTable } from '../../ui/table/data-table';
import { useFailureToast, useToast } from '../../ui/toast';
import { LastDay } from './last-day';
import { outgoingQuery, type OutgoingMails } from './outgoing';
import styles from './outgoing.module.css';
import { useStuckColumns } from './use-stuck-columns';

/** What of the institution's mail has not gone out, why, and what can be done, for administrators. */
export function Component() {
  const { t } = useTexts();
  const query = useInfiniteQuery(outgoingQuery);
  if (query.isPending) return <Loading />;
  if (isNotFound(query.error)) return <NotFoundPage />;
  if (query.isLoadingError)
    return <Failure error={query.error} retry={() => void query.refetch()} />;
  const first = query.data.pages[0]!;
  const mails = query.data.pages.flatMap(({ items }) => items);
  return (
    <div className={styles.page}>
      <PageHeader title={t('outgoing:title')}>
        <Paragraph>{t('outgoing:what')}</Paragraph>
      </PageHeader>
      {!first.hasServer && (
        <Alert data-color="info">
          <Paragraph>{t('outgoing:noServer')}</Paragraph>
        </Alert>
      )}
      <LastDay outgoing={first} />
      <section className={styles.part} aria-labelledby="stuck">
        <div className={styles.head}>
          <Heading id="stuck" level={2} data-size="sm">
            {t('outgoing:stuck')}
          </Heading>
          <RetryAll outgoing={first} />
        </div>
        {first.failedEvents > 0 && (
          <Alert data-color="warning">
            <Paragraph>{t('outgoing:failedEvents', { count: first.failedEvents })}</Paragraph>
          </Alert>
        )}
        <Stuck mails={mails} pages={query} />
      </section>
      <Paragraph data-size="sm">
        {t('outgoing:webhooks')}{' '}
        <Anchor asChild>
          <Link to="/integrations">{t('outgoing:webhooksLink')}</Link>
        </Anchor>
      </Paragraph>
    </div>
  );
}

interface StuckProps {
  readonly mails: OutgoingMails['items'];
  readonly pages: Pages;
}

function Stuck({ mails, pages }: StuckProps) {
  const { t } = useTexts();
  return (
    <DataTable
      caption={t('outgoing:stuck')}
      columns={useStuckColumns()}
      rows={mails}
      rowKey={({ id }) => id}
      pages={pages}
      empty={<EmptyState title={t('outgoing:none')}>{t('outgoing:noneWhat')}</EmptyState>}
    />
  );
}

function RetryAll({ outgoing }: { readonly outgoing: OutgoingMails }) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const retry = useMutation({
    mutationFn: () => body(api.POST('/api/v1/outgoing-mails/sending')),
    onError: useFailureToast(),
    onSuccess: ({ count }) => toast(t('outgoing:retried', { count })),
    onSettled: () => client.invalidateQueries({ queryKey: outgoingQuery.queryKey }),
  });
  const count = outgoing.canRetry + outgoing.failedEvents;
  if (count < 2) return null;
  return (
    <Button
      variant="secondary"
      data-size="sm"
      loading={retry.isPending}
      onClick={() => retry.mutate()}
    >
      {t('outgoing:retryAll', { count })}
    </Button>
  );
}
