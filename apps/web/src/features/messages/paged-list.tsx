import { Children, useRef, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { ShowMore, type Pages } from '../../ui/show-more';
import styles from './messages.module.css';

interface PagedListProps {
  readonly pages: Pages;
  /** What comes next: of a list with the newest first, what is older. */
  readonly next?: 'older' | 'more';
  /** The rows that have come so far. */
  readonly children: readonly ReactNode[];
}

/** A list of cards, and below it the button for its next page. */
export function PagedList({ pages, next = 'older', children }: PagedListProps) {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  return (
    <>
      <ul className={styles.list} ref={list}>
        {Children.map(children, (row) => (
          <li>{row}</li>
        ))}
      </ul>
      <ShowMore
        pages={pages}
        list={list}
        count={Children.count(children)}
        text={next === 'older' ? t('messages:older') : undefined}
      />
    </>
  );
}
