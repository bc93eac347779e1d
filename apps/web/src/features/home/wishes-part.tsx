import { Button, Card, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { roundInFull } from '../groups/groups';
import type { RoundToRank } from './home';
import { Part } from './part';
import styles from './home.module.css';

/** Rounds in which I, a mentor, can say which students I would like. */
export function WishesPart({ rounds }: { readonly rounds: readonly RoundToRank[] }) {
  const { t } = useTexts();
  return (
    <Part title={t('home:wishes.title')}>
      {rounds.map(({ roundId, roundName, schemeName, hasRanked }) => (
        <Card key={roundId} className={styles.card}>
          <Paragraph>
            {t(hasRanked ? 'home:wishes.ranked' : 'home:wishes.rank', {
              round: roundInFull(schemeName, roundName),
            })}
          </Paragraph>
          <Button asChild variant={hasRanked ? 'secondary' : 'primary'} className={styles.big}>
            <Link to={`/rounds/${roundId}/wishes?side=mentor`}>
              {t(hasRanked ? 'home:wishes.see' : 'home:wishes.choose')}
            </Link>
          </Button>
          <Button asChild variant="tertiary">
            <Link to="/mentor-requests">{t('home:wishes.profile')}</Link>
          </Button>
        </Card>
      ))}
    </Part>
  );
}
