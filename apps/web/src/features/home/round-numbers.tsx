import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { ofPairs } from '../groups/group-words';
import type { RoundHome } from './home';
import styles from './home.module.css';

const SHOWN = ['invited', 'joined', 'placed', 'groups', 'groupsMet', 'meetingsHeld'] as const;

/** How far a round is, in a row of numbers. */
export function RoundNumbers({ numbers, isPairs }: Pick<RoundHome, 'numbers' | 'isPairs'>) {
  const { t } = useTexts();
  const { number } = useFormats();
  return (
    <ul className={styles.numbers}>
      {SHOWN.map((name) => (
        <li key={name}>
          <span className={styles.number}>{number(numbers[name])}</span>{' '}
          {t(`home:numbers.${name}`, { count: numbers[name], ...ofPairs(isPairs) })}
        </li>
      ))}
    </ul>
  );
}
