import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Heading } from '@digdir/designsystemet-react';
import { EmptyState } from '../../../ui/empty-state';
import { useTexts } from '../../../app/i18n/use-texts';
import { Failure } from '../../../ui/failure';
import { Loading } from '../../../ui/loading';
import { ofPairs } from '../../groups/group-words';
import { PairsPanel } from '../../pairs/pairs-panel';
import { useRound } from '../../schemes/round';
import { proposalsQuery } from '../proposal';
import { roundGroupsQuery } from '../round-groups';
import { isGoing, runsQuery } from '../run';
import { useRoundPlaces } from '../use-places';
import { LatestRun } from './latest-run';
import { ProposalList } from './proposal-list';
import { ProposePanel } from './propose-panel';
import { RoundGroups } from './round-groups';
import styles from './groups-tab.module.css';

/** A round's groups: those there are, or the way to them, by proposals. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRoundPlaces();
  const { format, matching } = useRound().round.settings;
  const byWishes = matching.by === 'wishes';
  const runs = useQuery(runsQuery(roundId));
  const latest = runs.data?.items[0];
  const proposals = useQuery({
    ...proposalsQuery(roundId, latest?.proposalId ?? null),
    enabled: runs.isSuccess,
  });
  const there = useInfiniteQuery(roundGroupsQuery(roundId));
  const failed = [runs, proposals, there].find((query) => query.isLoadingError);
  if (failed) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  if (!runs.data || !proposals.data || !there.data) return <Loading />;
  const { items } = proposals.data;
  const groups = there.data.pages.flatMap((page) => page.items);
  const isFormed = groups.length > 0;
  const going = latest !== undefined && isGoing(latest);
  return (
    <div className={styles.tab}>
      <Heading level={2} data-size="sm">
        {t('placement:groups.title', ofPairs(format === 'pairs'))}
      </Heading>
      {isFormed && <RoundGroups groups={groups} pages={there} />}
      {byWishes && <PairsPanel latest={latest} />}
      {!byWishes && !isFormed && !latest && (
        <EmptyState title={t('placement:groups.noneYet')}>
          {t('placement:groups.noneYetWhat')}
        </EmptyState>
      )}
      {!byWishes && !isFormed && latest && <LatestRun run={latest} />}
      {!byWishes && !isFormed && !going && <ProposePanel isFirst={items.length === 0} />}
      {items.length > 0 && <ProposalList proposals={items} />}
    </div>
  );
}
