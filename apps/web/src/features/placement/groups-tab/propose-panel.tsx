import { Alert, Button, Heading, Paragraph, Switch } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, type ProblemField } from '../../../app/api/problem';
import { useTexts } from '../../../app/i18n/use-texts';
import { Failure } from '../../../ui/failure';
import { Loading } from '../../../ui/loading';
import { useFailureToast, useToast } from '../../../ui/toast';
import type { Cause } from '../proposal';
import { matchingOptionsQuery, useStartRun, type MatchingOptions, type RunWanted } from '../run';
import { useRound } from '../../schemes/round';
import type { Wish } from '../wishes/use-wish-words';
import { Causes } from './causes';
import { ChooseWishes } from './choose-wishes';
import { LeftOut } from './left-out';
import styles from './groups-tab.module.css';

interface ProposePanelProps {
  readonly isFirst: boolean;
}

/** What matters and whom to place; what will stand in the way; and the start. */
export function ProposePanel({ isFirst }: ProposePanelProps) {
  const { t } = useTexts();
  const { roundId, round } = useRound();
  const isPairs = round.settings.format === 'pairs';
  const [includeUnanswered, setInclude] = useState(false);
  const [chosen, choose] = useState<readonly Wish[] | null>(null);
  const [refused, setRefused] = useState<readonly ProblemField[]>([]);
  const options = useQuery({
    ...matchingOptionsQuery(roundId, includeUnanswered),
    placeholderData: keepPreviousData,
  });
  if (options.isError) {
    return <Failure error={options.error} retry={() => void options.refetch()} />;
  }
  if (!options.data) return <Loading />;
  const { counts, causes, groupCount, size, can } = options.data;
  const wishes = chosen ?? options.data.wishes;
  const placed = counts.joined + (includeUnanswered ? counts.unanswered : 0);
  return (
    <section className={styles.panel} aria-labelledby="propose">
      <Heading id="propose" level={3} data-size="xs">
        {t('placement:propose.title')}
      </Heading>
      <Paragraph>
        {t('placement:propose.counts', { placed, groups: groupCount, target: size.target })}{' '}
        {t('placement:propose.mentors', { count: counts.mentors, places: counts.places })}
      </Paragraph>
      <FewMentors options={options.data} />
      <LeftOut mentors={options.data.mentorsLeftOut} />
      <ChooseWishes {...{ options: options.data, placed, wishes, choose, refused }} />
      {counts.unanswered > 0 && (
        <Switch
          label={t('placement:propose.includeUnanswered', { count: counts.unanswered })}
          checked={includeUnanswered}
          onChange={(event) => setInclude(event.target.checked)}
        />
      )}
      <Causes
        causes={causes.filter(
          (cause) => !isUnwished(cause, wishes, isPairs) && !isSaid(cause, can),
        )}
      />
      {can.run && (
        <StartButton
          wanted={{ wishes: [...wishes], includeUnanswered }}
          refuse={setRefused}
          isFirst={isFirst}
          isEmpty={placed === 0}
        />
      )}
    </section>
  );
}

/** Where a group is to have several mentors, and there are too few of them for that. */
function FewMentors({ options }: { readonly options: MatchingOptions }) {
  const { t } = useTexts();
  const { counts, groupCount, mentorsPerGroup } = options;
  const needed = groupCount * mentorsPerGroup;
  // Too few to lead the groups at all is said among the causes.
  if (mentorsPerGroup === 1 || counts.places >= needed || counts.places < groupCount) return null;
  return (
    <Alert data-color="warning" data-size="sm">
      <Paragraph>
        {t('placement:propose.fewMentors', {
          ...{ each: mentorsPerGroup, needed, places: counts.places },
        })}
      </Paragraph>
    </Alert>
  );
}

/** Somebody who will be alone whatever happens is no hindrance where nobody minds, nor in a pair. */
const isUnwished = (
  { code, attribute }: Cause,
  wishes: readonly Wish[],
  isPairs: boolean,
): boolean =>
  code === 'never_alone.unavoidable' &&
  (isPairs ||
    wishes.some(
      (w) => w.kind === 'never_alone' && w.attribute === attribute && w.weight === 'not',
    ));

/** That there is nobody stands at the start, with what to do. */
const isSaid = ({ code }: Cause, { run }: MatchingOptions['can']): boolean =>
  run && code === 'persons.none';

interface StartButtonProps {
  readonly wanted: RunWanted;
  readonly refuse: (fields: readonly ProblemField[]) => void;
  readonly isFirst: boolean;
  readonly isEmpty: boolean;
}

function StartButton({ wanted, refuse, isFirst, isEmpty }: StartButtonProps) {
  const { t, problem } = useTexts();
  const { roundId, round } = useRound();
  const failed = useFailureToast();
  const start = useStartRun(roundId);
  const toast = useToast();
  const onError = (error: Error): void => {
    const fields = error instanceof ApiProblem ? error.fields : [];
    refuse(fields);
    if (fields[0]) toast(problem(fields[0].code), 'danger');
    else failed(error);
  };
  return (
    <>
      {isEmpty && (
        <Paragraph>{t(`placement:propose.nobody.${round.settings.waysIn.invitation}`)}</Paragraph>
      )}
      <Button
        disabled={isEmpty}
        loading={start.isPending}
        onClick={() => start.mutate(wanted, { onError, onSuccess: () => refuse([]) })}
      >
        {t(isFirst ? 'placement:propose.start' : 'placement:propose.startAgain')}
      </Button>
    </>
  );
}
