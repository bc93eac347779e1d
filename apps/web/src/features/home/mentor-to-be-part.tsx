import { Button, Card, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import type { MentorToBe } from './home';
import { Part } from './part';
import styles from './home.module.css';

const LEFT = ['training', 'declaration'] as const;

/** What is left before I can have a group as a mentor, round by round. */
export function MentorToBePart({ rounds }: { readonly rounds: readonly MentorToBe[] }) {
  const { t } = useTexts();
  const hasGroups = rounds.every(({ hasGroup }) => hasGroup);
  return (
    <Part title={t(hasGroups ? 'home:mentorToBe.titleHasGroup' : 'home:mentorToBe.title')}>
      <ul className={styles.cards}>
        {rounds.map(({ enrolmentId, roundName, gaps }) => (
          <li key={enrolmentId}>
            <Card className={styles.card}>
              {LEFT.filter((gap) => gaps.includes(gap)).map((gap) => (
                <Paragraph key={gap}>{t(`home:mentorToBe.${gap}`, { round: roundName })}</Paragraph>
              ))}
              <Button asChild className={styles.big}>
                <Link to={`/me/mentor-path/${enrolmentId}`}>{t('home:mentorToBe.open')}</Link>
              </Button>
            </Card>
          </li>
        ))}
      </ul>
    </Part>
  );
}
