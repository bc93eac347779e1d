import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import type { Standing } from '../groups/groups';
import { Corrections, WhoWrote } from '../meetings/corrections';
import { talkHistoryQuery, type Talk } from './talks';

interface TalkHistoryProps {
  readonly talk: Talk;
  /** The role that the talk is read in. */
  readonly as: Standing;
}

/** Who said whether a talk was held, and what each correction changed, as of a meeting. */
export function TalkHistory({ talk, as }: TalkHistoryProps) {
  if (!talk.logged) return null;
  return (
    // A card whose own child folds has no padding.
    <div>
      <WhoWrote logged={talk.logged} corrections={talk.corrections}>
        <CorrectionsOf talk={talk} as={as} />
      </WhoWrote>
    </div>
  );
}

function CorrectionsOf({ talk: { id, corrections }, as }: TalkHistoryProps) {
  const { t } = useTexts();
  const history = useQuery(talkHistoryQuery(id, as, corrections));
  if (history.error) return <Failure error={history.error} />;
  return (
    <Corrections
      versions={history.data?.versions ?? []}
      facts={({ state }) => [
        { field: 'state', name: t('talks:outcome'), value: t(`talks:state.${state}`) },
      ]}
    />
  );
}
