import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../../app/i18n/use-texts';
import { useFailureToast } from '../../../ui/toast';
import type { Proposal } from '../proposal';
import { useStartRun, type RunWanted } from '../run';
import { useRoundPlaces } from '../use-places';

/** Asks for a new proposal that leaves the pinned where they are; its progress is on the groups tab. */
export function RunAgain({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { groups } = useRoundPlaces();
  const failed = useFailureToast();
  const start = useStartRun(proposal.roundId);
  const { mixBy, wishes, includeUnanswered } = proposal.run.options;
  const again = (): void =>
    start.mutate(
      {
        mixBy: mixBy as RunWanted['mixBy'],
        wishes,
        includeUnanswered,
        basedOnProposalId: proposal.id,
      },
      { onSuccess: () => void navigate(groups), onError: failed },
    );
  return (
    <Button variant="secondary" loading={start.isPending} onClick={again}>
      {proposal.counts.pinned > 0
        ? t('placement:board.runAgain', { count: proposal.counts.pinned })
        : t('placement:board.runAgainBare')}
    </Button>
  );
}
