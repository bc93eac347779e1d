import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { memo } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Scorecard } from '../proposal';
import { useBoard } from './board-context';
import styles from './balance.module.css';

type Mix = Scorecard['mixes'][number];
/** Fields with more kinds than this are told as a number of kinds. */
const SPELT_OUT = 3;

/** Who is in the group at a glance, and below it the first thing that is weak. */
export const Balance = memo(function Balance({ card }: { readonly card: Scorecard }) {
  const { t } = useTexts();
  const { say } = useBoard();
  const weakness = card.level === 'weak' ? card.reasons[0] : undefined;
  const counted = (mix: Mix): string => {
    const present = mix.counts.filter(({ count }) => count > 0);
    return present.length > SPELT_OUT
      ? t('placement:board.kinds', {
          number: present.length,
          attributes: say.attributes(mix.attribute),
        })
      : present.map(({ value, count }) => say.counted(mix.attribute, value, count)).join(' · ');
  };
  return (
    <footer className={styles.balance}>
      <ul className={styles.mixes}>
        {card.mixes
          .filter((mix) => mix.known > 0)
          .map((mix) => (
            <li key={mix.attribute}>{counted(mix)}</li>
          ))}
        {card.hour && card.hour.known > 0 && (
          <li>{t('placement:board.canHour', { can: card.hour.can, known: card.hour.known })}</li>
        )}
      </ul>
      {weakness && (
        <p className={styles.weak}>
          <ExclamationmarkTriangleIcon aria-hidden />
          {say.reason(weakness)}
        </p>
      )}
    </footer>
  );
});
