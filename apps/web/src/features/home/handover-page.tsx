import { Button, Card, Paragraph } from '@digdir/designsystemet-react';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { Round } from './coordinator-part';
import styles from './home.module.css';

const handoverQuery = (id: string) =>
  queryOptions({
    queryKey: ['handover', id],
    queryFn: () => body(api.GET('/api/v1/handovers/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });

/** What is open for somebody's roles, to read on the screen or print. */
export function Component() {
  const { t } = useTexts();
  const { personId = '' } = useParams();
  const { holder, administers, rounds, openConcerns } = useSuspenseQuery(
    handoverQuery(personId),
  ).data;
  const { date } = useFormats();
  const day = (on: string): string => date(`${on}T12:00:00Z`);
  return (
    <>
      <PageHeader title={t('home:handover.title', { name: holder.name })}>
        {t('home:handover.what')}
      </PageHeader>
      <div className={styles.parts}>
        <Button className={styles.alone} variant="secondary" onClick={() => window.print()}>
          {t('home:handover.print')}
        </Button>
        {administers && (
          <Card>
            <Paragraph>{t('home:handover.administers', { name: holder.name })}</Paragraph>
          </Card>
        )}
        {openConcerns > 0 && (
          <Card>
            <Paragraph>
              {t('home:handover.concerns', { count: openConcerns, name: holder.name })}
            </Paragraph>
          </Card>
        )}
        {rounds.map((round) => (
          <section key={round.roundId}>
            <Paragraph>
              {round.schemeName} · {t(`schemes:state.${round.state}`)} ·{' '}
              {t('home:handover.days', { from: day(round.startsOn), to: day(round.endsOn) })}
            </Paragraph>
            <Round round={round} />
            {round.failedMails > 0 && (
              <Paragraph>{t('home:handover.failed', { count: round.failedMails })}</Paragraph>
            )}
          </section>
        ))}
        {!administers && rounds.length === 0 && openConcerns === 0 && (
          <EmptyState title={t('home:handover.none')}>{t('home:handover.noneWhat')}</EmptyState>
        )}
      </div>
    </>
  );
}
