import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EarlierRuns } from '../insight/forgotten';
import { progressQuery } from '../insight/progress';
import { dropInQuery } from './drop-in';
import { DropInList } from './drop-in-list';
import { RoundShifts } from './round-shifts';
import styles from './drop-in.module.css';

/** The round's mentors and when they are there, for who runs it. */
export function Component() {
  const { t } = useTexts();
  const { roundId = '' } = useParams();
  const dropIn = useSuspenseQuery({ ...dropInQuery(roundId), staleTime: 0 }).data;
  const { forgotten, earlier } = useSuspenseQuery(progressQuery(roundId)).data;
  const runs = forgotten ? [forgotten, ...earlier] : earlier;
  const without = dropIn.mentors.filter(({ hours }) => hours.length === 0).length;
  return (
    <div className={styles.page}>
      <RoundShifts roundId={roundId} />
      <Heading level={2} data-size="xs">
        {t('drop-in:ofRound.times')}
      </Heading>
      <Paragraph>
        {t(dropIn.isOpen ? 'drop-in:shown' : 'drop-in:notShown')}{' '}
        {without > 0 && t('drop-in:without', { count: without })}
      </Paragraph>
      <DropInList dropIn={dropIn} level={3} />
      {runs.length > 0 && <EarlierRuns runs={runs} />}
    </div>
  );
}
