import { Alert, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import type { components } from '../../app/api/schema';
import { useTexts } from '../../app/i18n/use-texts';
import { useHourWords } from './use-hour-words';
import styles from './hours.module.css';

interface WaitingElsewhereProps {
  readonly months: readonly components['schemas']['MonthWaiting'][];
  /** Something waits in the month that is shown, too. */
  readonly isHereToo: boolean;
  /** The link goes with what it was about: focus needs another place. */
  readonly follow: () => void;
}

/** The other months in which timesheets wait to be approved. */
export function WaitingElsewhere({ months, isHereToo, follow }: WaitingElsewhereProps) {
  const { t } = useTexts();
  const { monthTitle } = useHourWords();
  if (months.length === 0) return null;
  return (
    <Alert data-color="info">
      <Paragraph>{t(isHereToo ? 'hours:waitingElsewhereToo' : 'hours:waitingElsewhere')}</Paragraph>
      <ul className={styles.list}>
        {months.map(({ month, count }) => (
          <li key={month}>
            <Anchor asChild>
              <Link to={`?month=${month}`} onClick={follow}>
                {t('hours:waitingIn', { month: monthTitle(month), count })}
              </Link>
            </Anchor>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
