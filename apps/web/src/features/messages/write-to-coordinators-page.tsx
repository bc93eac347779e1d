import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { Compose } from './compose';
import { myMessagesQuery } from './messages';
import { useMessagesChanged } from './threads';
import styles from './messages.module.css';

/** To a round's coordinators: where one writes to them already, that goes on. */
export function Component() {
  const { t } = useTexts();
  const { roundId = '' } = useParams();
  const { rounds } = useSuspenseInfiniteQuery(myMessagesQuery).data.pages[0]!;
  const navigate = useNavigate();
  const changed = useMessagesChanged();
  const round = rounds.find((one) => one.roundId === roundId);
  if (round?.threadId) return <Navigate to={`/messages/threads/${round.threadId}`} replace />;
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('messages:title.coordinators')}
        trail={[{ to: '/messages', text: t('messages:mine.title') }]}
      >
        {round?.roundName}
      </PageHeader>
      <Compose
        draft={`inbox:${roundId}`}
        label={t('messages:compose.body')}
        readers={t('messages:readers.coordinators')}
        submit={t('messages:compose.send')}
        send={async (text, headers) => {
          const { id } = await body(
            api.POST('/api/v1/rounds/{id}/inbox-messages', {
              params: { path: { id: roundId } },
              headers,
              body: { body: text },
            }),
          );
          await navigate(`/messages/threads/${id}`, { replace: true });
          await changed();
        }}
      />
    </div>
  );
}
