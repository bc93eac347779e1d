import { Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import type { OutgoingMails } from './outgoing';
import styles from './outgoing.module.css';

/** How mail has gone since yesterday at this hour, and how fast it may go. */
export function LastDay({ outgoing }: { readonly outgoing: OutgoingMails }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { lastDay, queued, perMinute, hasServer } = outgoing;
  return (
    <section className={styles.part} aria-label={t('outgoing:lastDay')}>
      <dl className={styles.counts}>
        <Count label={t('outgoing:sent')} value={number(lastDay.sent)} />
        <Count label={t('outgoing:queued')} value={number(queued)} />
        <Count label={t('outgoing:failed')} value={number(lastDay.failed)} />
      </dl>
      {hasServer && (
        <Paragraph data-size="sm" className={styles.more}>
          {perMinute === null
            ? t('outgoing:noRate')
            : t('outgoing:rate', { number: number(perMinute) })}
        </Paragraph>
      )}
    </section>
  );
}

function Count({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className={styles.count}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
