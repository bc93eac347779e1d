import { Card, Heading } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import { Time } from '../../ui/time/time';
import { myMessagesQuery, type ReceivedMailing } from './messages';
import styles from './messages.module.css';

/** What has come to me, the newest first. */
export function Component() {
  const { t } = useTexts();
  const { mailings } = useSuspenseQuery(myMessagesQuery).data;
  return (
    <div className={styles.page}>
      <PageHeader title={t('messages:mine.title')} />
      {mailings.length === 0 ? (
        <EmptyState title={t('messages:mine.none')}>{t('messages:mine.noneWhat')}</EmptyState>
      ) : (
        <ul className={styles.list}>
          {mailings.map((mailing) => (
            <li key={mailing.id}>
              <Received mailing={mailing} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Received({ mailing }: { readonly mailing: ReceivedMailing }) {
  const { t } = useTexts();
  const { id, subject, sentBy, roundName, sentAt, isRead } = mailing;
  return (
    <Card className={styles.card}>
      <Heading level={2} data-size="2xs">
        <Link to={`/messages/mailings/${id}`}>{subject}</Link>
      </Heading>
      <p className={styles.quiet}>
        {[sentBy ?? t('messages:formerCoordinator'), roundName].join(' · ')}
        {' · '}
        <Time at={sentAt} />
      </p>
      {!isRead && (
        <div>
          <StatusTag tone="info">{t('messages:unread')}</StatusTag>
        </div>
      )}
    </Card>
  );
}
