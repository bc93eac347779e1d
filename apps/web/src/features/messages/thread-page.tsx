import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { StaleError } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { useFailureToast, useToast } from '../../ui/toast';
import { Compose } from './compose';
import { MessageList } from './message-list';
import { ThreadState } from './thread-state';
import { threadQuery, useMessagesChanged, useReadNow, type Thread } from './threads';
import { useThreadWords } from './thread-words';
import styles from './messages.module.css';

/** What two sides have written to each other, and the next of it. */
export function Component() {
  const { t } = useTexts();
  const { threadId = '' } = useParams();
  const thread = useSuspenseQuery(threadQuery(threadId)).data;
  const changed = useMessagesChanged();
  const say = useThreadWords();
  useReadNow(thread);
  return (
    <div className={styles.page}>
      <PageHeader title={say.heading(thread)} trail={[say.above(thread)]}>
        {thread.roundName}
      </PageHeader>
      <Seen thread={thread} />
      <MessageList messages={thread.messages} />
      {thread.can.write ? (
        <Compose
          draft={`thread:${thread.id}`}
          label={t('messages:compose.body')}
          readers={say.readers(thread)}
          submit={t(
            thread.kind === 'inbox' && !thread.isMine
              ? 'messages:compose.answer'
              : 'messages:compose.send',
          )}
          send={async (text, headers) => {
            await body(
              api.POST('/api/v1/threads/{id}/messages', {
                params: { path: { id: thread.id } },
                headers,
                body: { body: text },
              }),
            );
            await changed();
          }}
        />
      ) : (
        <Alert data-color="info">
          <Paragraph>{t('messages:compose.over')}</Paragraph>
        </Alert>
      )}
    </div>
  );
}

type Act = 'taking' | 'release' | 'closing';

/** Of the shared inbox: who sees to it, and that somebody does. */
function Seen({ thread }: { readonly thread: Thread }) {
  const { t } = useTexts();
  const settle = useSettle(thread);
  const { kind, isMine, takenBy, can } = thread;
  if (kind !== 'inbox' || isMine) return null;
  const button = (act: Act, text: string) => (
    <Button
      variant="secondary"
      data-size="sm"
      loading={settle.isPending && settle.variables === act}
      onClick={() => settle.mutate(act)}
    >
      {text}
    </Button>
  );
  return (
    <div className={styles.actions}>
      <ThreadState thread={thread} />
      {can.take && button('taking', t(takenBy ? 'messages:inbox.takeOver' : 'messages:inbox.take'))}
      {can.release && button('release', t('messages:inbox.release'))}
      {can.close && button('closing', t('messages:inbox.close'))}
    </div>
  );
}

const useSettle = ({ id, version }: Thread) => {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const changed = useMessagesChanged();
  const fail = useFailureToast();
  return useMutation({
    mutationFn: (act: Act) => {
      const how = { params: { path: { id } }, headers: ifMatch(version) };
      if (act === 'taking') return body(api.POST('/api/v1/threads/{id}/taking', how));
      if (act === 'release') return body(api.POST('/api/v1/threads/{id}/release', how));
      return body(api.POST('/api/v1/threads/{id}/closing', how));
    },
    onSuccess: (now, act) => {
      client.setQueryData(threadQuery(id).queryKey, now);
      toast(t(`messages:inbox.done.${act}`));
    },
    onError: (error) => {
      if (error instanceof StaleError) toast(t('messages:inbox.changed'), 'danger');
      else fail(error);
    },
    onSettled: changed,
  });
};
