import { useTexts } from '../../app/i18n/use-texts';
import type { PairFigures } from './pairs';
import styles from './pairs.module.css';

/** What a proposal comes to, the same lines for each. */
export function Figures({ figures }: { readonly figures: PairFigures }) {
  const { t } = useTexts();
  const of = (count: number, all: number): string => t('pairs:figures.of', { count, all });
  const lines: readonly (readonly [string, string | number])[] = [
    [t('pairs:figures.gotFirst'), of(figures.gotFirst, figures.ranked)],
    [t('pairs:figures.gotAmongThree'), of(figures.gotAmongThree, figures.ranked)],
    [t('pairs:figures.gotOther'), figures.gotOther],
    [t('pairs:figures.mentorsWished'), of(figures.mentorsWished, figures.placed)],
    [t('pairs:figures.notPlaced'), of(figures.notPlaced, figures.students)],
    [t('pairs:figures.wouldSwap'), figures.wouldSwap],
  ];
  return (
    <dl className={styles.figures}>
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
