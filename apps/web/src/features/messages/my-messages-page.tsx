import { Card, Heading } from '@digdir/designsystemet-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import { Time } from '../../ui/time/time';
import { myMessagesQuery, type MyMessages, type ReceivedMailing } from './messages';
import { MyInboxes } from './my-inboxes';
import { PagedList } from './paged-list';
import { ThreadCard } from './thread-card';
import { WhomToWrite } from './whom-to-write';
import styles from './messages.module.css';

/** What has come to me and goes on with others, the newest first; and whom I can write to. */
export function Component() {
  const { t } = useTexts();
  const list = useSuspenseInfiniteQuery(myMessagesQuery);
  const all = list.data.pages.flatMap(inOrder);
  return (
    <>
      <PageHeader title={t('messages:mine.title')} />
      <div className={styles.page}>
        <WhomToWrite rounds={list.data.pages[0]!.rounds} />
        <MyInboxes />
        {all.length === 0 ? (
          <EmptyState title={t('messages:mine.none')}>{t('messages:mine.noneWhat')}</EmptyState>
        ) : (
          <PagedList pages={list}>
            {all.map(({ id, card }) => (
              <Fragment key={id}>{card}</Fragment>
            ))}
          </PagedList>
        )}
      </div>
    </>
  );
}

const inOrder = ({ mailings, threads }: MyMessages) =>
  [
    ...mailings.map((one) => ({
      ...{ id: one.id, at: one.sentAt },
      card: <Received mailing={one} />,
    })),
    ...threads.map((one) => ({
      ...{ id: one.id, at: one.writtenAt },
      card: <ThreadCard thread={one} isInOwnList />,
    })),
  ].sort((a, b) => b.at.localeCompare(a.at));

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
