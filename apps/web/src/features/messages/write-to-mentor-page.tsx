import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { groupQuery, type Group } from '../groups/groups';
import { useGroupName } from '../groups/group-words';
import { Compose } from './compose';
import { groupMessagesQuery, useMessagesChanged } from './threads';
import styles from './messages.module.css';

/** A student writes to the mentors alone: where they write to each other already, that goes on. */
export function Component() {
  const { t } = useTexts();
  const { list } = useFormats();
  const { groupId = '' } = useParams();
  const group = useSuspenseQuery(groupQuery(groupId)).data;
  const { mentorThreadId, mentors, can } = useSuspenseQuery(groupMessagesQuery(groupId)).data;
  const nameOf = useGroupName();
  const navigate = useNavigate();
  const changed = useMessagesChanged();
  if (mentorThreadId) return <Navigate to={`/messages/threads/${mentorThreadId}`} replace />;
  if (group.openedAs !== 'mentee') return <ForStudents group={group} />;
  const whom = mentors.length > 0 ? list(mentors) : null;
  return (
    <div className={styles.page}>
      <PageHeader
        title={
          whom ? t('messages:toPerson.title', { name: whom }) : t('messages:toMentor', { count: 1 })
        }
        trail={[{ to: `/groups/${groupId}`, text: nameOf(group) }]}
      />
      {can.writeToMentors ? (
        <Compose
          draft={`mentor:${groupId}`}
          label={t('messages:compose.body')}
          readers={
            whom ? t('messages:readers.mentors', { mentors: whom }) : t('messages:readers.mentor')
          }
          submit={t('messages:compose.send')}
          send={async (text, headers) => {
            const { id } = await body(
              api.POST('/api/v1/groups/{id}/mentor-messages', {
                params: { path: { id: groupId } },
                headers,
                body: { body: text },
              }),
            );
            await navigate(`/messages/threads/${id}`, { replace: true });
            await changed();
          }}
        />
      ) : (
        <EmptyState title={t('messages:compose.over')} />
      )}
    </div>
  );
}

/** A mentor has nobody to write to here. */
function ForStudents({ group }: { readonly group: Group }) {
  const { t } = useTexts();
  const nameOf = useGroupName();
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('messages:mine.title')}
        trail={[{ to: `/groups/${group.id}`, text: nameOf(group) }]}
      />
      <EmptyState
        title={t('messages:alone.forStudents')}
        action={
          <Button asChild variant="secondary">
            <Link to={`/groups/${group.id}/messages`}>{t('messages:group.openWrite')}</Link>
          </Button>
        }
      >
        {t('messages:alone.forStudentsWhat')}
      </EmptyState>
    </div>
  );
}
