import { Outlet } from 'react-router';
import { SpeakingOfPairs } from '../../app/i18n/speaking-of-pairs';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { useRound } from './round';
import { RoundStateTag } from './round-state-tag';
import { RoundTabs } from './round-tabs';

/** What stands over every page of a round: where one is, its state, and its pages. */
export function Component() {
  const { t } = useTexts();
  const { round, schemeId } = useRound();
  return (
    <SpeakingOfPairs pairs={round.settings.format === 'pairs'}>
      <PageHeader
        title={round.name}
        trail={[
          { to: '/schemes', text: t('schemes:place') },
          { to: `/schemes/${schemeId}`, text: round.schemeName },
        ]}
      >
        <RoundStateTag state={round.state} />
      </PageHeader>
      <RoundTabs />
      <Outlet />
    </SpeakingOfPairs>
  );
}
