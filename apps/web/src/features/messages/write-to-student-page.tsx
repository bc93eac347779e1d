import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { groupQuery } from '../groups/groups';
import { useGroupName } from '../groups/group-words';
import { Compose } from './compose';
import { groupMessagesQuery, useMessagesChanged } from './threads';
import styles from './messages.module.css';

/** A mentor writes to one student: where the two sides write to each other already, that goes on. */
export function Component() {
  const { t } = useTexts();
  const { groupId = '', enrolmentId = '' } = useParams();
  const group = useSuspenseQuery(groupQuery(groupId)).data;
  const { students, can } = useSuspenseQuery(groupMessagesQuery(groupId)).data;
  const nameOf = useGroupName();
  const navigate = useNavigate();
  const changed = useMessagesChanged();
  const student = students.find((one) => one.enrolmentId === enrolmentId);
  return (
    <div className={styles.page}>
      <PageHeader
        title={student?.name ?? t('messages:alone.aStudent')}
        trail={[
          { to: `/groups/${groupId}`, text: nameOf(group) },
          { to: `/groups/${groupId}/messages`, text: t('messages:mine.title') },
        ]}
      />
      {student && can.write ? (
        <Compose
          draft={`student:${enrolmentId}`}
          label={t('messages:compose.body')}
          readers={t('messages:readers.oneStudent')}
          submit={t('messages:compose.send')}
          send={async (text, headers) => {
            const { id } = await body(
              api.POST('/api/v1/groups/{id}/student-messages', {
                params: { path: { id: groupId } },
                headers,
                body: { enrolmentId, body: text },
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
