import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { STATES, type EnrolmentState } from './enrolment-state-tag';
import type { Overview } from './participants';
import styles from './enrolment.module.css';

interface StateCountsProps {
  readonly counts: Overview['mentees'];
  readonly chosen: EnrolmentState | '';
  readonly choose: (state: EnrolmentState | '') => void;
}

/** How many are in each state; pressing one shows them alone, pressing it again shows all. */
export function StateCounts({ counts, chosen, choose }: StateCountsProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  return (
    <div role="group" aria-label={t('enrolment:participants.byState')} className={styles.counts}>
      {STATES.filter((state) => counts[state] > 0 || state === chosen).map((state) => (
        <button
          key={state}
          type="button"
          className={styles.count}
          aria-pressed={state === chosen}
          onClick={() => choose(state === chosen ? '' : state)}
        >
          <strong>{number(counts[state])}</strong> {t(`enrolment:state.${state}`)}
        </button>
      ))}
    </div>
  );
}
