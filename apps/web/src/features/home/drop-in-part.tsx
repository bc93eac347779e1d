import { Button, Card, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { roundInFull } from '../groups/groups';
import type { DropInToKeep } from './home';
import { Part } from './part';
import styles from './home.module.css';

/** Rounds in which I, a mentor, am there for whoever drops in. */
export function DropInPart({ rounds }: { readonly rounds: readonly DropInToKeep[] }) {
  const { t } = useTexts();
  return (
    <Part title={t('home:dropIn.title')}>
      {rounds.map(({ enrolmentId, roundId, roundName, schemeName, hours, ...shifts }) => {
        const round = roundInFull(schemeName, roundName);
        return (
          <Card key={enrolmentId} className={styles.card}>
            <Paragraph>
              {hours === 0
                ? t('home:dropIn.none', { round })
                : t('home:dropIn.some', { round, count: hours })}
            </Paragraph>
            {shifts.shiftsToLog > 0 && (
              <>
                <Paragraph>{t('home:dropIn.toLog', { count: shifts.shiftsToLog })}</Paragraph>
                <Button asChild className={styles.big}>
                  <Link to={`/rounds/${roundId}/drop-in/${enrolmentId}/shifts`}>
                    {t('home:dropIn.log')}
                  </Link>
                </Button>
              </>
            )}
            <Button
              asChild
              variant={hours === 0 && shifts.shiftsToLog === 0 ? 'primary' : 'secondary'}
              className={styles.big}
            >
              <Link to={`/rounds/${roundId}/drop-in/${enrolmentId}`}>
                {t(hours === 0 ? 'home:dropIn.say' : 'home:dropIn.change')}
              </Link>
            </Button>
            {hours > 0 && shifts.shiftsToLog === 0 && (
              <Anchor asChild>
                <Link to={`/rounds/${roundId}/drop-in/${enrolmentId}/shifts`}>
                  {t('home:dropIn.shifts')}
                </Link>
              </Anchor>
            )}
          </Card>
        );
      })}
    </Part>
  );
}
