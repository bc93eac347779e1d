import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, type RefObject } from 'react';
import { useTexts } from '../app/i18n/use-texts';
import { Failure } from './failure';
import styles from './show-more.module.css';

/** A list that comes page by page, as `useInfiniteQuery` has it. */
export interface Pages {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  /** The next page did not come: what there is stays. */
  readonly isFetchNextPageError: boolean;
  readonly error: unknown;
  readonly fetchNextPage: () => Promise<unknown>;
}

interface ShowMoreProps {
  readonly pages: Pages;
  /** What has the rows as its children. */
  readonly list: RefObject<HTMLElement | null>;
  /** How many rows there are by now. */
  readonly count: number;
  /** What the button says, if it is not 'show more'. */
  readonly text?: string;
}

/** The button for a list's next page. The first row that comes has the focus then, wherever it is sorted in. */
export function ShowMore({ pages, list, count, text }: ShowMoreProps) {
  const { t } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef<ReadonlySet<Element> | null>(null);
  useEffect(() => {
    const there = before.current;
    before.current = null;
    // The button may be gone with the last page, and the focus with it; who has gone elsewhere stays there.
    const at = document.activeElement;
    if (!there || (at && at !== document.body && at !== button.current)) return;
    const rows = [...(list.current?.children ?? [])] as HTMLElement[];
    const first = rows.find((row) => !there.has(row));
    if (!first) return;
    first.tabIndex = -1;
    (first.querySelector('a') ?? first).focus();
  }, [count, list]);
  if (!pages.hasNextPage) return null;
  return (
    <>
      {pages.isFetchNextPageError && !pages.isFetchingNextPage && <Failure error={pages.error} />}
      <Button
        ref={button}
        className={styles.more}
        variant="secondary"
        loading={pages.isFetchingNextPage}
        onClick={() => {
          before.current = new Set(list.current?.children);
          void pages.fetchNextPage();
        }}
      >
        {text ?? t('app:ui.more')}
      </Button>
    </>
  );
}
