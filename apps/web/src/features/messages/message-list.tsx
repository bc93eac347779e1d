import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { Markdown } from '../../ui/markdown';
import { Time } from '../../ui/time/time';
import { ReportForm } from './report-form';
import type { Message } from './threads';
import styles from './messages.module.css';

/** What has been written, the oldest first. */
export function MessageList({ messages }: { readonly messages: readonly Message[] }) {
  return (
    <ol className={styles.thread}>
      {messages.map((message) => (
        <li key={message.id} className={message.isMine ? styles.mine : styles.theirs}>
          <One message={message} />
        </li>
      ))}
    </ol>
  );
}

function One({ message }: { readonly message: Message }) {
  const { t } = useTexts();
  const [isReporting, report] = useState(false);
  const { author, side, isMine, body, writtenAt, can } = message;
  const who = isMine ? t('messages:me') : (author ?? t(`messages:side.${side}`));
  return (
    <>
      <p className={styles.quiet}>
        <strong>{who}</strong> · <Time at={writtenAt} />
      </p>
      {body === null ? (
        <p className={styles.quiet}>{t('messages:hidden')}</p>
      ) : (
        <div className={styles.words}>
          <Markdown text={body} />
        </div>
      )}
      {can.report && (
        <Button
          variant="tertiary"
          data-size="sm"
          className={styles.start}
          aria-expanded={isReporting}
          onClick={() => report(!isReporting)}
        >
          {t('messages:report.open')}
        </Button>
      )}
      {isReporting && can.report && <ReportForm message={message} done={() => report(false)} />}
    </>
  );
}
