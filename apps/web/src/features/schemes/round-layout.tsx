import { Outlet } from 'react-router';
import { SpeakingOfPairs } from '../../app/i18n/speaking-of-pairs';
import { PageHeader } from '../../ui/page-header';
import { useRound } from './round';
import { RoundStateTag } from './round-state-tag';
import { RoundTabs } from './round-tabs';
import { useSchemeTrail } from './use-scheme-trail';

/** What stands over every page of a round: where one is, its state, and its pages. */
export function Component() {
  const trailOf = useSchemeTrail();
  const { round, schemeId } = useRound();
  return (
    <SpeakingOfPairs pairs={round.settings.format === 'pairs'}>
      <PageHeader title={round.name} trail={trailOf({ id: schemeId, name: round.schemeName })}>
        <RoundStateTag state={round.state} />
      </PageHeader>
      <RoundTabs />
      <Outlet />
    </SpeakingOfPairs>
  );
}
