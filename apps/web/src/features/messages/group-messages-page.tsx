import { Button, Heading } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { groupQuery } from '../groups/groups';
import { ofPairs, useGroupName } from '../groups/group-words';
import { Compose } from './compose';
import { MessageList } from './message-list';
import { ThreadCard } from './thread-card';
import { groupMessagesQuery, useMessagesChanged, useReadNow } from './threads';
import styles from './messages.module.css';

/** What a group's mentors have written to it, and what goes on between one student and them. */
export function Component() {
  const { t } = useTexts();
  const { groupId = '' } = useParams();
  const group = useSuspenseQuery(groupQuery(groupId)).data;
  const nameOf = useGroupName();
  const messages = useSuspenseQuery(groupMessagesQuery(groupId)).data;
  const { thread, threads, students, can, mentors } = messages;
  const changed = useMessagesChanged();
  useReadNow(thread);
  const words = ofPairs(group.pair !== null);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('messages:mine.title')}
        trail={[{ to: `/groups/${groupId}`, text: nameOf(group) }]}
      >
        {thread?.roundName ?? group.round.name}
      </PageHeader>
      {can.writeToMentors && (
        <Button asChild className={styles.start}>
          <Link to="mentor">{t('messages:toMentor', { count: Math.max(mentors.length, 1) })}</Link>
        </Button>
      )}
      <section className={styles.section} aria-labelledby="to-group">
        <Heading id="to-group" level={2} data-size="xs">
          {t('messages:group.title', words)}
        </Heading>
        {thread && thread.messages.length > 0 ? (
          <MessageList messages={thread.messages} />
        ) : (
          <EmptyState title={t('messages:group.none')}>
            {t('messages:group.noneWhat', words)}
          </EmptyState>
        )}
        {can.write && (
          <Compose
            draft={`group:${groupId}`}
            label={t('messages:group.body', words)}
            readers={t('messages:readers.group', words)}
            submit={t('messages:group.send', words)}
            send={async (text, headers) => {
              await body(
                api.POST('/api/v1/groups/{id}/messages', {
                  params: { path: { id: groupId } },
                  headers,
                  body: { body: text },
                }),
              );
              await changed();
            }}
          />
        )}
      </section>
      {can.write && students.length > 1 && (
        <section className={styles.section} aria-labelledby="to-one">
          <Heading id="to-one" level={2} data-size="xs">
            {t('messages:alone.toOne')}
          </Heading>
          <ul className={styles.names}>
            {students.map(({ enrolmentId, name }) => (
              <li key={enrolmentId}>
                <Link className="ds-link" to={`students/${enrolmentId}`}>
                  {name ?? t('messages:alone.aStudent')}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {threads.length > 0 && (
        <section className={styles.section} aria-labelledby="alone">
          <Heading id="alone" level={2} data-size="xs">
            {t(group.openedAs === 'mentee' ? 'messages:alone.mine' : 'messages:alone.theirs', {
              count: Math.max(mentors.length, 1),
            })}
          </Heading>
          <ul className={styles.list}>
            {threads.map((one) => (
              <li key={one.id}>
                <ThreadCard thread={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
