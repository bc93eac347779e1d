import { Button } from '@digdir/designsystemet-react';
import { Children, useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import styles from './messages.module.css';

interface PagedListProps {
  readonly pages: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  /** What comes next: of a list with the newest first, what is older. */
  readonly next?: 'older' | 'more';
  /** The rows that have come so far. */
  readonly children: readonly ReactNode[];
}

/** A list of cards, and below it the button for its next page, whose first row then has the focus. */
export function PagedList({ pages, next = 'older', children }: PagedListProps) {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const shownBefore = useRef<number | null>(null);
  const shown = Children.count(children);
  useEffect(() => {
    const before = shownBefore.current;
    if (before === null || shown <= before) return;
    shownBefore.current = null;
    const row = list.current?.children[before];
    // The button may be gone with the last page: who goes by keyboard goes on where the new rows begin.
    (row?.querySelector('a') ?? (row as HTMLElement | undefined))?.focus();
  }, [shown]);
  return (
    <>
      <ul className={styles.list} ref={list}>
        {Children.map(children, (row) => (
          <li tabIndex={-1}>{row}</li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          className={styles.start}
          variant="secondary"
          loading={pages.isFetchingNextPage}
          onClick={() => {
            shownBefore.current = shown;
            void pages.fetchNextPage();
          }}
        >
          {t(`messages:show.${next}`)}
        </Button>
      )}
    </>
  );
}
