import { Button, Card, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { useRunQueue } from './use-run-queue';
import type { PastEntry } from './waiting';
import styles from './waiting.module.css';

/** Somebody without a group who waits no more, and can be put back. */
export function OutOfQueue({ entry }: { readonly entry: PastEntry }) {
  const { t } = useTexts();
  const { date } = useFormats();
  const { putBack } = useRunQueue();
  const { name, state, endedAt, enrolmentId } = entry;
  return (
    <Card className={styles.card}>
      <Paragraph>
        <strong>{name}</strong>
      </Paragraph>
      <Paragraph className={styles.quiet} data-size="sm">
        {t(`waiting:ended.${state}`)} · {date(endedAt)}
      </Paragraph>
      <Button
        data-size="sm"
        variant="secondary"
        loading={putBack.isPending}
        onClick={() => putBack.mutate(enrolmentId)}
      >
        {t('waiting:act.putBackDo', { name })}
      </Button>
    </Card>
  );
}
