import { Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag, type Tone } from '../../ui/status-tag';
import type { Column } from '../../ui/table/data-table';
import { Time } from '../../ui/time/time';
import type { StuckMail } from './outgoing';
import styles from './outgoing.module.css';
import { StuckActs } from './stuck-acts';

const TONES: Readonly<Record<StuckMail['state'], Tone>> = {
  failed: 'danger',
  unsure: 'warning',
  retrying: 'info',
};

/** What the list shows of a mail that has not gone out. */
export function useStuckColumns(): readonly Column<StuckMail>[] {
  const { t } = useTexts();
  return [
    {
      key: 'to',
      header: t('outgoing:column.to'),
      cell: ({ toName, kind, createdAt }) => (
        <div>
          {toName ?? t('outgoing:somebody')}
          <Paragraph data-size="sm" className={styles.more}>
            {t(`outgoing:kind.${kind}`)}
            {' · '}
            <Time at={createdAt} />
          </Paragraph>
        </div>
      ),
    },
    {
      key: 'state',
      header: t('outgoing:column.state'),
      cell: ({ state }) => (
        <StatusTag tone={TONES[state]}>{t(`outgoing:state.${state}`)}</StatusTag>
      ),
    },
    {
      key: 'why',
      header: t('outgoing:column.why'),
      cell: ({ state, fault, answer }) => (
        <div className={styles.why}>
          {state === 'unsure'
            ? t('outgoing:unsureWhat')
            : t(`outgoing:fault.${fault ?? 'unknown'}`)}
          {answer !== null && (
            <Paragraph data-size="sm" className={styles.more}>
              {t('outgoing:answer', { answer })}
            </Paragraph>
          )}
        </div>
      ),
    },
    {
      key: 'tries',
      header: t('outgoing:column.tries'),
      cell: ({ tries, triedAt }) => (
        <div>
          {tries}
          {triedAt !== null && (
            <Paragraph data-size="sm" className={styles.more}>
              <Time at={triedAt} />
            </Paragraph>
          )}
        </div>
      ),
    },
    {
      key: 'act',
      header: t('outgoing:column.act'),
      cell: (mail) => <StuckActs mail={mail} />,
    },
  ];
}
