import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import { Time } from '../../ui/time/time';
import { groupMessagesQuery } from './threads';
import styles from './messages.module.css';

/** On a group's page: that something has been written, and where it is. */
export function GroupMessagesSection({ groupId }: { readonly groupId: string }) {
  const { t } = useTexts();
  const id = useId();
  const { data } = useQuery(groupMessagesQuery(groupId));
  if (!data) return null;
  const threads = [data.thread, ...data.threads].filter((one) => one !== null);
  const unread = threads.reduce((sum, one) => sum + one.unread, 0);
  const last = threads
    .map(({ writtenAt }) => writtenAt)
    .sort()
    .at(-1);
  return (
    <section aria-labelledby={id} className={styles.onGroup}>
      <Heading id={id} level={2} data-size="xs">
        {t('messages:mine.title')}
      </Heading>
      <div className={styles.actions}>
        <Link className="ds-link" to={`/groups/${groupId}/messages`}>
          {t(data.can.write ? 'messages:group.openWrite' : 'messages:group.open')}
        </Link>
        {unread > 0 && <StatusTag tone="info">{t('messages:new_', { count: unread })}</StatusTag>}
      </div>
      {last && (
        <Paragraph data-size="sm" className={styles.quiet}>
          {t('messages:group.last')} <Time at={last} />
        </Paragraph>
      )}
    </section>
  );
}
