import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Markdown } from '../../ui/markdown';
import { Time } from '../../ui/time/time';
import { useFailureToast, useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { RoundMessagesNav } from './round-messages-nav';
import { reportsQuery, useMessagesChanged, type Report } from './threads';
import styles from './messages.module.css';

/** Messages that somebody will not have standing there, and what became of those before. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const { open, past } = useSuspenseQuery(reportsQuery(roundId)).data;
  return (
    <div className={styles.page}>
      <RoundMessagesNav />
      <Heading level={2} data-size="sm">
        {t('messages:reports.title')}
      </Heading>
      <Paragraph>{t('messages:reports.what')}</Paragraph>
      {open.length === 0 ? (
        <EmptyState title={t('messages:reports.none')} />
      ) : (
        <Cards reports={open} />
      )}
      {past.length > 0 && (
        <section className={styles.section} aria-labelledby="past">
          <Heading id="past" level={2} data-size="xs">
            {t('messages:reports.past')}
          </Heading>
          <Cards reports={past} />
        </section>
      )}
    </div>
  );
}

function Cards({ reports }: { readonly reports: readonly Report[] }) {
  return (
    <ul className={styles.list}>
      {reports.map((report) => (
        <li key={report.id}>
          <ReportCard report={report} />
        </li>
      ))}
    </ul>
  );
}

function ReportCard({ report }: { readonly report: Report }) {
  const { t } = useTexts();
  const decide = useDecide(report.id);
  const {
    reason,
    words,
    reporter,
    state,
    reportedAt,
    decidedAt,
    author,
    side,
    body: text,
  } = report;
  return (
    <Card className={styles.card}>
      <Heading level={3} data-size="2xs">
        {t(`messages:reason.${reason}`)}
      </Heading>
      <p className={styles.quiet}>
        {t('messages:reports.by', { name: reporter ?? t('messages:former') })} ·{' '}
        <Time at={reportedAt} />
      </p>
      {words && <Paragraph className={styles.words}>{words}</Paragraph>}
      <div className={styles.preview}>
        <p className={styles.quiet}>
          <strong>{author ?? t('messages:former')}</strong>
          {` · ${t(`messages:side.${side}`)} · `}
          <Time at={report.writtenAt} />
        </p>
        <Markdown text={text} />
      </div>
      {state === 'open' ? (
        <div className={styles.actions}>
          <Button
            variant="secondary"
            data-color="danger"
            data-size="sm"
            loading={decide.isPending && decide.variables === 'hidden'}
            onClick={() => decide.mutate('hidden')}
          >
            {t('messages:reports.hide')}
          </Button>
          <Button
            variant="secondary"
            data-size="sm"
            loading={decide.isPending && decide.variables === 'dismissed'}
            onClick={() => decide.mutate('dismissed')}
          >
            {t('messages:reports.dismiss')}
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>
          {t(`messages:reports.state.${state}`)} <Time at={decidedAt ?? reportedAt} />
        </p>
      )}
    </Card>
  );
}

const useDecide = (id: string) => {
  const { t } = useTexts();
  const toast = useToast();
  const changed = useMessagesChanged();
  return useMutation({
    mutationFn: (decision: 'hidden' | 'dismissed') =>
      body(
        api.POST('/api/v1/message-reports/{id}/decision', {
          params: { path: { id } },
          body: { decision },
        }),
      ),
    onSuccess: (_, decision) => toast(t(`messages:reports.done.${decision}`)),
    onError: useFailureToast(),
    onSettled: changed,
  });
};
