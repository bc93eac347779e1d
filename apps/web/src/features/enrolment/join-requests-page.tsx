import { useSuspenseQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { useRound } from '../schemes/round';
import { AskingList } from './asking-list';
import { JoinRequestCard } from './join-request-card';
import { joinRequestsQuery } from './newcomer';

/** Who has signed in, is on no list, and asks to be let into the round. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const { data: requests } = useSuspenseQuery(joinRequestsQuery(roundId));
  return (
    <AskingList
      title={t('enrolment:requests.title')}
      what={t(requests.length > 0 ? 'enrolment:requests.what' : 'enrolment:requests.none')}
    >
      {requests.map((request) => (
        <li key={request.id}>
          <JoinRequestCard request={request} roundId={roundId} />
        </li>
      ))}
    </AskingList>
  );
}
