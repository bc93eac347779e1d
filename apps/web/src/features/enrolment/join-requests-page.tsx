import { Link as Anchor, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useRound } from '../schemes/round';
import { JoinRequestCard } from './join-request-card';
import { joinRequestsQuery } from './newcomer';
import styles from './enrolment.module.css';

/** Who has signed in, is on no list, and asks to be let into the round. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const { data: requests } = useSuspenseQuery(joinRequestsQuery(roundId));
  return (
    <div className={styles.participant}>
      <Anchor asChild>
        <Link to=".." relative="path">
          {t('enrolment:participant.back')}
        </Link>
      </Anchor>
      <Heading level={2} data-size="sm">
        {t('enrolment:requests.title')}
      </Heading>
      <Paragraph>
        {t(requests.length > 0 ? 'enrolment:requests.what' : 'enrolment:requests.none')}
      </Paragraph>
      <ul className={styles.cards}>
        {requests.map((request) => (
          <li key={request.id}>
            <JoinRequestCard request={request} roundId={roundId} />
          </li>
        ))}
      </ul>
    </div>
  );
}
