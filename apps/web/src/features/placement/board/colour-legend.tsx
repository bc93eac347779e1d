import { useTexts } from '../../../app/i18n/use-texts';
import { useBoard } from './board-context';
import rows from './member-row.module.css';
import styles from './colour-legend.module.css';

/** Which letter and colour stands for which value. */
export function ColourLegend() {
  const { t } = useTexts();
  const { say, colours } = useBoard();
  if (colours.marks.length === 0) return null;
  return (
    <ul
      className={styles.legend}
      aria-label={t('placement:board.legend', { attribute: say.attribute(colours.attribute) })}
    >
      {colours.marks.slice(0, 12).map((mark) => (
        <li key={mark.value} className={styles.entry}>
          <span className={rows.mark} data-colour={mark.colour}>
            {mark.letter}
          </span>
          {say.value(colours.attribute, mark.value)}
          <span className={styles.count}>{mark.count}</span>
        </li>
      ))}
    </ul>
  );
}
