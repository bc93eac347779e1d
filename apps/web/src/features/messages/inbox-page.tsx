import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { useRound } from '../schemes/round';
import { RoundMessagesNav } from './round-messages-nav';
import { PagedList } from './paged-list';
import { ThreadCard } from './thread-card';
import { inboxQuery } from './threads';
import styles from './messages.module.css';

/** What people of the round have written to its coordinators, who share it. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const [search] = useSearchParams();
  const state = search.get('show') === 'closed' ? 'closed' : 'open';
  const list = useSuspenseInfiniteQuery(inboxQuery(roundId, state));
  const items = list.data.pages.flatMap((page) => page.items);
  const { closed } = list.data.pages[0]!;
  return (
    <div className={styles.page}>
      <RoundMessagesNav />
      <Heading level={2} data-size="sm">
        {t(state === 'open' ? 'messages:inbox.title' : 'messages:inbox.closed')}
      </Heading>
      <Paragraph>{t('messages:inbox.what')}</Paragraph>
      {items.length === 0 ? (
        <EmptyState title={t(`messages:inbox.none.${state}`)} />
      ) : (
        <PagedList key={state} pages={list} next={state === 'open' ? 'more' : 'older'}>
          {items.map((thread) => (
            <ThreadCard key={thread.id} thread={thread} />
          ))}
        </PagedList>
      )}
      {state === 'closed' ? (
        <Link className={`ds-link ${styles.start}`} to="?">
          {t('messages:inbox.showOpen')}
        </Link>
      ) : (
        closed > 0 && (
          <Link className={`ds-link ${styles.start}`} to="?show=closed">
            {t('messages:inbox.showClosed', { count: closed })}
          </Link>
        )
      )}
    </div>
  );
}
