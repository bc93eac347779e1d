import { Button } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useTexts } from '../app/i18n/use-texts';
import styles from './move-buttons.module.css';

interface MoveButtonsProps {
  /** Which it is, for whoever looks for one of its buttons: `data-act` is `up`, `down` or `out` and this. */
  readonly value: string;
  readonly label: string;
  /** Its place in the list, from 0, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly move: (by: 1 | -1) => void;
  readonly remove: () => void;
}

/** To move one of a list that is in order, or take it out. */
export function MoveButtons({ value, label, place, count, move, remove }: MoveButtonsProps) {
  const { t } = useTexts();
  const look = { icon: true, variant: 'tertiary', 'data-size': 'sm', type: 'button' } as const;
  return (
    <div className={styles.moves}>
      <Button
        {...look}
        data-act={`up ${value}`}
        disabled={place === 0}
        aria-label={t('app:ranking.up', { label })}
        onClick={() => move(-1)}
      >
        <ArrowUpIcon aria-hidden />
      </Button>
      <Button
        {...look}
        data-act={`down ${value}`}
        disabled={place === count - 1}
        aria-label={t('app:ranking.down', { label })}
        onClick={() => move(1)}
      >
        <ArrowDownIcon aria-hidden />
      </Button>
      <Button
        {...look}
        data-act={`out ${value}`}
        aria-label={t('app:ranking.remove', { label })}
        onClick={remove}
      >
        <XMarkIcon aria-hidden />
      </Button>
    </div>
  );
}
