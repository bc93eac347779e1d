import { Button } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import styles from './messages.module.css';

interface ShowMoreProps {
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  /** What comes next: of a list with the newest first, what is older. */
  readonly next?: 'older' | 'more';
}

/** The next page of a list, below it. */
export function ShowMore({ list, next = 'older' }: ShowMoreProps) {
  const { t } = useTexts();
  if (!list.hasNextPage) return null;
  return (
    <Button
      className={styles.start}
      variant="secondary"
      loading={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
    >
      {t(`messages:show.${next}`)}
    </Button>
  );
}
