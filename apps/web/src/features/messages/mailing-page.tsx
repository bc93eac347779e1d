import { Button } from '@digdir/designsystemet-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Markdown } from '../../ui/markdown';
import { PageHeader } from '../../ui/page-header';
import { Time } from '../../ui/time/time';
import { mailingQuery } from './messages';
import styles from './messages.module.css';

/** What a coordinator has written to many, as one of them reads it. */
export function Component() {
  const { t } = useTexts();
  const { mailingId = '' } = useParams();
  const { subject, body, sentBy, sentAt, roundId, roundName, isRead } = useSuspenseQuery(
    mailingQuery(mailingId),
  ).data;
  useNotedAsRead(mailingId, isRead);
  return (
    <div className={styles.page}>
      <PageHeader title={subject} trail={[{ to: '/messages', text: t('messages:mine.title') }]}>
        {[sentBy ?? t('messages:formerCoordinator'), roundName].join(' · ')}
        {' · '}
        <Time at={sentAt} />
      </PageHeader>
      <div className={styles.words}>
        <Markdown text={body} />
      </div>
      <Button asChild variant="secondary" className={styles.start}>
        <Link to={`/messages/coordinators/${roundId}`}>{t('messages:mine.toCoordinators')}</Link>
      </Button>
    </div>
  );
}

/** It has been opened: home and the list need not say so any more. */
function useNotedAsRead(id: string, isRead: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (isRead) return;
    void api
      .POST('/api/v1/mailings/{id}/reading', { params: { path: { id } } })
      .then(() => client.invalidateQueries({ queryKey: ['home'] }));
  }, [client, id, isRead]);
}
