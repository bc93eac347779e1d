import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { SpeakingOfPairs } from '../../app/i18n/speaking-of-pairs';
import { Failure } from '../../ui/failure';
import { PageSkeleton } from '../../ui/loading';
import { useRound } from '../schemes/round';
import { Board } from './board/board';
import { proposalQuery } from './proposal';

/** The page of one proposal. */
export function Component() {
  const { proposalId = '' } = useParams();
  const { format } = useRound().round.settings;
  const proposal = useQuery(proposalQuery(proposalId));
  if (proposal.isPending) return <PageSkeleton />;
  if (!proposal.data) {
    return <Failure error={proposal.error} retry={() => void proposal.refetch()} />;
  }
  return (
    <SpeakingOfPairs pairs={format === 'pairs'}>
      <Board key={proposalId} proposal={proposal.data} />
    </SpeakingOfPairs>
  );
}
