import { Card, Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import { Time } from '../../ui/time/time';
import type { ThreadListed } from './threads';
import { stateIn, ThreadState } from './thread-state';
import { useThreadWords } from './thread-words';
import styles from './messages.module.css';

interface ThreadCardProps {
  readonly thread: ThreadListed;
  /** In the list of all of one's own: right below its page's title, and saying of which round. */
  readonly isInOwnList?: boolean;
}

/** A thread in a list. */
export function ThreadCard({ thread, isInOwnList = false }: ThreadCardProps) {
  const { t } = useTexts();
  const say = useThreadWords();
  const { id, kind, groupId, roundName, unread, writtenAt } = thread;
  // Of the others in the list, its heading says how it is with them.
  const isSeenTo = ['begun', 'mine', 'taken'].includes(stateIn(thread));
  return (
    <Card className={styles.card}>
      <Heading level={isInOwnList ? 2 : 3} data-size="2xs">
        <Link
          to={kind === 'group' ? `/groups/${groupId ?? ''}/messages` : `/messages/threads/${id}`}
        >
          {say.title(thread)}
        </Link>
      </Heading>
      <p className={styles.quiet}>
        {isInOwnList && `${roundName} · `}
        <Time at={writtenAt} />
      </p>
      {(unread > 0 || isSeenTo) && (
        <div className={styles.actions}>
          {unread > 0 && <StatusTag tone="info">{t('messages:new_', { count: unread })}</StatusTag>}
          {isSeenTo && <ThreadState thread={thread} />}
        </div>
      )}
    </Card>
  );
}
