import { Link as Anchor, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useRound } from '../schemes/round';
import { ExcuseCard } from './excuse-card';
import { excusesQuery } from './excuses';
import styles from './enrolment.module.css';

/** Who must take part, and has asked the coordinator not to. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const { data: students } = useSuspenseQuery(excusesQuery(roundId));
  return (
    <div className={styles.participant}>
      <Anchor asChild>
        <Link to=".." relative="path">
          {t('enrolment:participant.back')}
        </Link>
      </Anchor>
      <Heading level={2} data-size="sm">
        {t('enrolment:excuses.title')}
      </Heading>
      <Paragraph>
        {t(students.length > 0 ? 'enrolment:excuses.what' : 'enrolment:excuses.none')}
      </Paragraph>
      <ul className={styles.cards}>
        {students.map((student) => (
          <li key={student.enrolmentId}>
            <ExcuseCard student={student} roundId={roundId} />
          </li>
        ))}
      </ul>
    </div>
  );
}
