import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { RoundStateTag } from './round-state-tag';
import { roundAddress, type RoundSummary } from './schemes';
import styles from './schemes.module.css';

interface RoundsListProps {
  readonly schemeId: string;
  readonly rounds: readonly RoundSummary[];
  readonly level: 2 | 3;
}

/** A scheme's rounds, the newest first, each with how far it has come. */
export function RoundsList({ schemeId, rounds, level }: RoundsListProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  return (
    <ul className={styles.rounds}>
      {rounds.map((round) => (
        <li key={round.id}>
          <Card asChild>
            <Link to={roundAddress(schemeId, round.id)} className={styles.round}>
              <span className={styles.roundName}>
                <Heading level={level} data-size="2xs">
                  {round.name}
                </Heading>
                <RoundStateTag state={round.state} />
              </span>
              <Paragraph data-size="sm">
                {t('schemes:rounds.period', {
                  from: date(round.startsOn),
                  to: date(round.endsOn),
                })}
              </Paragraph>
              <Paragraph data-size="sm">
                {t('schemes:rounds.figures', {
                  students: round.figures.students,
                  joined: round.figures.joined,
                  mentors: round.figures.mentors,
                })}
              </Paragraph>
            </Link>
          </Card>
        </li>
      ))}
    </ul>
  );
}
