import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Cause } from '../proposal';
import { useSpeech } from '../say';
import styles from './groups-tab.module.css';

/** What stands in the way, each with the smallest changes that would help. */
export function Causes({ causes }: { readonly causes: readonly Cause[] }) {
  const { t } = useTexts();
  const say = useSpeech();
  return (
    <ul className={styles.causes}>
      {causes.map((cause, i) => (
        <li key={i}>
          <Alert data-color={cause.severity === 'impossible' ? 'danger' : 'warning'}>
            <Paragraph>{say.reason(cause)}</Paragraph>
            {cause.fixes.length > 0 && (
              <Paragraph>
                {t('placement:propose.fixes')} {cause.fixes.map(say.reason).join(' ')}
              </Paragraph>
            )}
          </Alert>
        </li>
      ))}
    </ul>
  );
}
