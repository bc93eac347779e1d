import { Button, Heading, Paragraph, Switch } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import { Failure } from '../../../ui/failure';
import { Choices } from '../../../ui/form/choices';
import { Loading } from '../../../ui/loading';
import { useFailureToast } from '../../../ui/toast';
import { matchingOptionsQuery, useStartRun, type MatchingOptions, type RunWanted } from '../run';
import { useSpeech } from '../say';
import { useRoundPlaces } from '../use-places';
import { Causes } from './causes';
import styles from './groups-tab.module.css';

interface ProposePanelProps {
  readonly isFirst: boolean;
}

/** What groups are to be mixed by and whom to place; what will stand in the way; and the start. */
export function ProposePanel({ isFirst }: ProposePanelProps) {
  const { t } = useTexts();
  const { roundId } = useRoundPlaces();
  const [includeUnanswered, setInclude] = useState(false);
  const [mixBy, setMixBy] = useState<readonly string[] | null>(null);
  const options = useQuery({
    ...matchingOptionsQuery(roundId, includeUnanswered),
    placeholderData: keepPreviousData,
  });
  if (options.isError) {
    return <Failure error={options.error} retry={() => void options.refetch()} />;
  }
  if (!options.data) return <Loading />;
  const { counts, fields, groupCount, can } = options.data;
  const chosen = mixBy ?? fields.filter(({ use }) => use === 'mix').map((f) => f.attribute);
  const placed = counts.joined + (includeUnanswered ? counts.unanswered : 0);
  return (
    <section className={styles.panel} aria-labelledby="propose">
      <Heading id="propose" level={3} data-size="xs">
        {t('placement:propose.title')}
      </Heading>
      <Paragraph>
        {t('placement:propose.counts', { placed, groups: groupCount, ...numbersOf(options.data) })}
      </Paragraph>
      <MixBy options={options.data} placed={placed} chosen={chosen} choose={setMixBy} />
      {counts.unanswered > 0 && (
        <Switch
          label={t('placement:propose.includeUnanswered', { count: counts.unanswered })}
          checked={includeUnanswered}
          onChange={(event) => setInclude(event.target.checked)}
        />
      )}
      <Causes causes={options.data.causes} />
      {can.run && (
        <StartButton
          wanted={{ mixBy: [...chosen] as RunWanted['mixBy'], includeUnanswered }}
          isFirst={isFirst}
          isEmpty={placed === 0}
        />
      )}
    </section>
  );
}

const numbersOf = ({ counts, size }: MatchingOptions) => ({
  coaches: counts.mentors,
  places: counts.places,
  target: size.target,
});

interface MixByProps {
  readonly options: MatchingOptions;
  readonly placed: number;
  readonly chosen: readonly string[];
  readonly choose: (attributes: readonly string[]) => void;
}

/** The roster's fields, each with how well it is filled in and what the round makes of it anyway. */
function MixBy({ options, placed, chosen, choose }: MixByProps) {
  const { t } = useTexts();
  const say = useSpeech();
  const fields = options.fields.filter(({ canMix, known }) => canMix && known > 0);
  return (
    <Choices
      kind="checkbox"
      legend={t('placement:propose.mixBy')}
      description={t('placement:propose.mixByWhat')}
      options={fields.map(({ attribute, known, kinds, use }) => ({
        value: attribute,
        label: say.label(attribute),
        description: [
          t('placement:propose.filled', { share: say.percent(placed ? known / placed : 0), kinds }),
          ...(use === 'alike' ? [t('placement:propose.isAlike')] : []),
        ].join(' '),
      }))}
      chosen={chosen}
      choose={choose}
    />
  );
}

interface StartButtonProps {
  readonly wanted: RunWanted;
  readonly isFirst: boolean;
  readonly isEmpty: boolean;
}

function StartButton({ wanted, isFirst, isEmpty }: StartButtonProps) {
  const { t } = useTexts();
  const { roundId } = useRoundPlaces();
  const failed = useFailureToast();
  const start = useStartRun(roundId);
  return (
    <>
      {isEmpty && <Paragraph>{t('placement:propose.nobody')}</Paragraph>}
      <Button
        disabled={isEmpty}
        loading={start.isPending}
        onClick={() => start.mutate(wanted, { onError: failed })}
      >
        {t(isFirst ? 'placement:propose.start' : 'placement:propose.startAgain')}
      </Button>
    </>
  );
}
