import { Button, Card, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { roundInFull } from '../groups/groups';
import type { CallOnHome } from './home';
import { Part } from './part';
import styles from './home.module.css';

/** Schemes that look for mentors, where I may apply. */
export function CallsPart({ calls }: { readonly calls: readonly CallOnHome[] }) {
  const { t } = useTexts();
  const { date } = useFormats();
  return (
    <Part title={t('home:calls.title')}>
      <ul className={styles.cards}>
        {calls.map(({ roundId, roundName, schemeName, applyBy }) => (
          <li key={roundId}>
            <Card className={styles.card}>
              <Paragraph>
                {t('home:calls.call', { round: roundInFull(schemeName, roundName) })}{' '}
                {applyBy && t('calls:by', { date: date(applyBy) })}
              </Paragraph>
              <Button asChild variant="secondary" className={styles.big}>
                <Link to={`/calls/${roundId}`}>{t('home:calls.open')}</Link>
              </Button>
            </Card>
          </li>
        ))}
      </ul>
    </Part>
  );
}
