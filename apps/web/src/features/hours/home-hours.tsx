import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import { roundInFull } from '../groups/groups';
import { monthToSend, myHoursQuery, shownAtHome, timesheetPath, TONES } from './hours';
import { useHourWords } from './use-hour-words';
import styles from './hours.module.css';

/** On the home page of a mentor who is paid: the months that are to be sent in, or came back. */
export function HomeHours() {
  const { t } = useTexts();
  const { data: rounds } = useSuspenseQuery(myHoursQuery);
  const { hours, monthTitle } = useHourWords();
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="my-hours" className={styles.section}>
      <Heading id="my-hours" level={2} data-size="xs">
        {t('hours:title')}
      </Heading>
      {rounds.map(({ enrolmentId, schemeName, roundName, months }) => (
        <Card key={enrolmentId} className={styles.section}>
          <Heading level={3} data-size="2xs">
            {roundInFull(schemeName, roundName)}
          </Heading>
          <ul className={styles.list}>
            {shownAtHome(months).map(({ month, state, minutes }) => (
              <li key={month} className={styles.line}>
                <Paragraph>{`${monthTitle(month)}: ${hours(minutes)}`}</Paragraph>
                <StatusTag tone={TONES[state]}>{t(`hours:state.${state}`)}</StatusTag>
              </li>
            ))}
          </ul>
          <Button asChild variant="secondary">
            <Link to={timesheetPath(enrolmentId, monthToSend(months))}>{t('hours:open')}</Link>
          </Button>
        </Card>
      ))}
    </section>
  );
}
