import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { ofPairs } from '../groups/group-words';
import type { RoundHome } from './home';
import styles from './home.module.css';

const OF_GROUPS = ['invited', 'joined', 'placed', 'groups', 'groupsMet', 'meetingsHeld'] as const;

/** How far a round is, in a row of numbers. */
export function RoundNumbers({
  numbers,
  shifts,
  isPairs,
}: Pick<RoundHome, 'numbers' | 'shifts' | 'isPairs'>) {
  const { t } = useTexts();
  const { number } = useFormats();
  const shown = shifts
    ? ([
        ['mentors', numbers.mentors],
        ['shiftsHeld', shifts.held],
        ['visitors', shifts.visitors],
      ] as const)
    : OF_GROUPS.map((name) => [name, numbers[name]] as const);
  return (
    <ul className={styles.numbers}>
      {shown.map(([name, count]) => (
        <li key={name}>
          <span className={styles.number}>{number(count)}</span>{' '}
          {t(`home:numbers.${name}`, { count, ...ofPairs(isPairs) })}
        </li>
      ))}
    </ul>
  );
}
