import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Readers } from '../../ui/form/readers';
import { useFailureToast } from '../../ui/toast';
import { useMeetingsChanged } from '../meetings/meetings';
import { AddToCalendar } from './add-to-calendar';
import styles from './calendar.module.css';

interface OwnReplyProps {
  readonly meetingId: string;
  /** What one has said; null: nothing. */
  readonly reply: boolean | null;
}

/** 'I don't come' is one tap, and one to take it back. Why is not asked. */
export function OwnReply({ meetingId, reply }: OwnReplyProps) {
  const { t } = useTexts();
  const changed = useMeetingsChanged();
  const say = useMutation({
    mutationFn: (coming: boolean | null) =>
      body(
        api.PUT('/api/v1/meetings/{id}/my-reply', {
          params: { path: { id: meetingId } },
          body: { coming },
        }),
      ),
    onError: useFailureToast(),
    onSettled: changed,
  });
  return (
    <div className={styles.section}>
      <div role="status">
        {reply !== null && (
          <Paragraph className={styles.when}>
            {t(reply ? 'calendar:reply.saidYes' : 'calendar:reply.saidNo')}
          </Paragraph>
        )}
      </div>
      <div className={styles.actions}>
        {reply !== false && <AddToCalendar meetingId={meetingId} />}
        <Button
          variant="secondary"
          loading={say.isPending}
          onClick={() => say.mutate(reply === false ? null : false)}
        >
          {t(reply === false ? 'calendar:reply.undo' : 'calendar:reply.no')}
        </Button>
      </div>
      <Readers>{t('calendar:reply.readers')}</Readers>
    </div>
  );
}
