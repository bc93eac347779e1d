import { Card, Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import { Time } from '../../ui/time/time';
import type { ThreadListed } from './threads';
import { useThreadWords } from './thread-words';
import styles from './messages.module.css';

interface ThreadCardProps {
  readonly thread: ThreadListed;
  /** Of which round, where the list is not of one. */
  readonly names?: boolean;
}

/** A thread in a list. */
export function ThreadCard({ thread, names = false }: ThreadCardProps) {
  const { t } = useTexts();
  const say = useThreadWords();
  const { id, kind, groupId, roundName, unread, writtenAt, takenBy, state } = thread;
  return (
    <Card className={styles.card}>
      <Heading level={3} data-size="2xs">
        <Link
          to={kind === 'group' ? `/groups/${groupId ?? ''}/messages` : `/messages/threads/${id}`}
        >
          {say.title(thread)}
        </Link>
      </Heading>
      <p className={styles.quiet}>
        {names && `${roundName} · `}
        <Time at={writtenAt} />
      </p>
      {(unread > 0 || (takenBy && state === 'open')) && (
        <div className={styles.actions}>
          {unread > 0 && <StatusTag tone="info">{t('messages:new_', { count: unread })}</StatusTag>}
          {takenBy && state === 'open' && (
            <StatusTag tone="neutral">
              {takenBy.isMe
                ? t('messages:inbox.takenByMe')
                : t('messages:inbox.takenBy', {
                    name: takenBy.name ?? t('messages:formerCoordinator'),
                  })}
            </StatusTag>
          )}
        </div>
      )}
    </Card>
  );
}
