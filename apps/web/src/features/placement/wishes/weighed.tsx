import { useTexts } from '../../../app/i18n/use-texts';
import { useRound } from '../../schemes/round';
import { isMeant, useWishWords, type Wish } from './use-wish-words';
import styles from './wishes.module.css';

/** What a proposal was made by: what was important, and what counted a little. */
export function Weighed({ wishes }: { readonly wishes: readonly Wish[] }) {
  const { t } = useTexts();
  const words = useWishWords();
  const isPairs = useRound().round.settings.format === 'pairs';
  const meant = wishes.filter((wish) => isMeant(wish, isPairs));
  const rows = (['important', 'little'] as const)
    .map((weight) => ({ weight, own: meant.filter((wish) => wish.weight === weight) }))
    .filter(({ own }) => own.length > 0);
  if (rows.length === 0) return null;
  return (
    <dl className={styles.weighed}>
      {rows.map(({ weight, own }) => (
        <div key={weight}>
          <dt>{t(`placement:weight.${weight}`)}</dt>
          <dd>{own.map(words.title).join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}
