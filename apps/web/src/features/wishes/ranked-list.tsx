import { Button } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../app/i18n/use-texts';
import type { WrittenWishes } from './use-my-wishes';
import styles from './wishes.module.css';

/** Those on the list, the one wanted most first, each moved by buttons. */
export function RankedList({ written }: { readonly written: WrittenWishes }) {
  const { t } = useTexts();
  const { ranked, nameOf, move, drop } = written;
  return (
    <ol className={styles.list}>
      {ranked.map((id, place) => {
        const name = nameOf(id);
        return (
          <li key={id}>
            <div className={styles.ranked}>
              <span>{name}</span>
              <div className={styles.moves}>
                <Button
                  icon
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('wishes:up', { name })}
                  disabled={place === 0}
                  onClick={() => move(id, -1)}
                >
                  <ArrowUpIcon aria-hidden />
                </Button>
                <Button
                  icon
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('wishes:down', { name })}
                  disabled={place === ranked.length - 1}
                  onClick={() => move(id, 1)}
                >
                  <ArrowDownIcon aria-hidden />
                </Button>
                <Button
                  icon
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('wishes:drop', { name })}
                  onClick={() => drop(id)}
                >
                  <XMarkIcon aria-hidden />
                </Button>
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
