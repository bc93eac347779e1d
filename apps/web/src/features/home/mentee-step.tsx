import { Button, Card, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import type { MenteeRound } from './home';
import styles from './home.module.css';

/** The one thing that is a student's to do in a round, or that there is nothing. */
export function Step({ round }: { readonly round: MenteeRound }) {
  const { t } = useTexts();
  const { step, enrolmentId, roundId, schemeName } = round;
  const addresses = {
    late: `/me/enrolments/${enrolmentId}`,
    answer: `/me/enrolments/${enrolmentId}`,
    declined: `/me/enrolments/${enrolmentId}`,
    on_leave: `/me/enrolments/${enrolmentId}`,
    wait: `/me/enrolments/${enrolmentId}`,
    unplaced: `/me/enrolments/${enrolmentId}`,
    free_seats: `/rounds/${roundId}/free-seats`,
    waiting: '/waiting',
    seat_offered: '/waiting',
    choose_mentor: `/rounds/${roundId}/mentors`,
    rank_mentors: `/rounds/${roundId}/wishes?side=mentee`,
    ranked: `/rounds/${roundId}/wishes?side=mentee`,
    drop_in: `/rounds/${roundId}/drop-in`,
    group: `/groups`,
  };
  return (
    <Card className={styles.card}>
      <Paragraph>{t(`home:step.${step}`, { scheme: schemeName })}</Paragraph>
      <Button asChild className={styles.big}>
        <Link to={addresses[step]}>{t(`home:stepAct.${step}`)}</Link>
      </Button>
    </Card>
  );
}
