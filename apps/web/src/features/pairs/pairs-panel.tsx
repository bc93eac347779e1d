import { Alert, Button, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { useFailureToast } from '../../ui/toast';
import { LatestRun } from '../placement/groups-tab/latest-run';
import { isGoing, useStartRun, type Run } from '../placement/run';
import { useRound } from '../schemes/round';
import { roundAddress } from '../schemes/schemes';
import { comparisonQuery } from './pairs';
import { SideBySide } from './side-by-side';
import styles from './pairs.module.css';

/** In a round by wishes: what there is to match, the start, and the proposals side by side. */
export function PairsPanel({ latest }: { readonly latest: Run | undefined }) {
  const { t } = useTexts();
  const { roundId, schemeId } = useRound();
  const comparison = useQuery({
    ...comparisonQuery(roundId, latest ? `${latest.id} ${latest.state}` : null),
    placeholderData: keepPreviousData,
  });
  if (comparison.isError)
    return <Failure error={comparison.error} retry={() => void comparison.refetch()} />;
  if (!comparison.data) return <Loading />;
  const { can, proposals, wishesAreOpen, isStale, ...counts } = comparison.data;
  const going = latest !== undefined && isGoing(latest);
  // Once pairs are published there is nothing more to propose.
  const isOver = !can.run && !going;
  return (
    <>
      {!isOver && (
        <section className={styles.panel} aria-labelledby="propose-pairs">
          <Heading id="propose-pairs" level={3} data-size="xs">
            {t('pairs:propose.title')}
          </Heading>
          <Paragraph>
            {t('pairs:propose.counts', {
              students: counts.students,
              mentors: counts.mentors,
              places: counts.places,
            })}{' '}
            {t('pairs:propose.said', {
              students: counts.students,
              mentors: counts.mentors,
              studentsRanked: counts.studentsRanked,
              mentorsRanked: counts.mentorsRanked,
            })}
          </Paragraph>
          <Anchor asChild>
            <Link to={`${roundAddress(schemeId, roundId)}/wishes`}>{t('pairs:propose.who')}</Link>
          </Anchor>
          {counts.mentorsLeftOut > 0 && (
            <Paragraph>{t('pairs:propose.leftOut', { count: counts.mentorsLeftOut })}</Paragraph>
          )}
          {wishesAreOpen && can.run && <Paragraph>{t('pairs:propose.open')}</Paragraph>}
          {latest && latest.state !== 'done' && <LatestRun run={latest} />}
          {isStale && !going && <Alert data-color="warning">{t('pairs:stale')}</Alert>}
          {can.run && !going && (
            <StartButton isFirst={proposals.length === 0} isEmpty={counts.students === 0} />
          )}
        </section>
      )}
      {proposals.length > 0 && <SideBySide proposals={proposals} />}
    </>
  );
}

interface StartButtonProps {
  readonly isFirst: boolean;
  readonly isEmpty: boolean;
}

function StartButton({ isFirst, isEmpty }: StartButtonProps) {
  const { t } = useTexts();
  const { roundId } = useRound();
  const failed = useFailureToast();
  const start = useStartRun(roundId);
  return (
    <>
      {isEmpty && <Paragraph>{t('pairs:propose.nobody')}</Paragraph>}
      <Button
        disabled={isEmpty}
        loading={start.isPending}
        variant={isFirst ? 'primary' : 'secondary'}
        onClick={() => start.mutate({}, { onError: failed })}
      >
        {t(isFirst ? 'pairs:propose.start' : 'pairs:propose.startAgain')}
      </Button>
    </>
  );
}
