import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useParams, useSearchParams } from 'react-router';
import { SpeakingOfPairs } from '../../app/i18n/speaking-of-pairs';
import { groupQuery, standingFrom } from './groups';

/** Around every page of a group: where it is a pair, they speak of a pair. */
export function Component() {
  const { groupId = '' } = useParams();
  const [search] = useSearchParams();
  const { pair } = useSuspenseQuery(groupQuery(groupId, standingFrom(search))).data;
  return (
    <SpeakingOfPairs pairs={pair !== null}>
      <Outlet />
    </SpeakingOfPairs>
  );
}
