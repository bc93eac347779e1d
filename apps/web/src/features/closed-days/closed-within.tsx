import { Heading } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { closedDaysQuery, within } from './closed-days';
import styles from './closed-days.module.css';
import { useClosedWords } from './use-closed-words';

interface ClosedWithinProps {
  /** ISO dates, both inclusive. */
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What the institution keeps free in a stretch of days, for whoever plans in it. */
export function ClosedWithin(stretch: ClosedWithinProps) {
  const { t } = useTexts();
  const id = useId();
  const { nameOf, when } = useClosedWords();
  const days = within(useSuspenseQuery(closedDaysQuery).data.items, stretch);
  if (days.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading id={id} level={2} data-size="xs">
        {t('closed-days:title')}
      </Heading>
      <ul className={styles.plain}>
        {days.map((one) => (
          <li key={one.id}>{t('closed-days:named', { name: nameOf(one), when: when(one) })}</li>
        ))}
      </ul>
    </section>
  );
}
