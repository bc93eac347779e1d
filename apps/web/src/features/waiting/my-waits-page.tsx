import { useSuspenseQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { MyWaitCard } from './my-wait-card';
import { myWaitsQuery } from './waiting';
import styles from './waiting.module.css';

/** Where I stand in queues, and the seat that is held for me. */
export function Component() {
  const { t } = useTexts();
  const { data: waits } = useSuspenseQuery(myWaitsQuery);
  return (
    <div className={styles.page}>
      <PageHeader title={t('waiting:mine.title')} trail={[{ to: '/', text: t('home:place') }]} />
      {waits.length === 0 && (
        <EmptyState title={t('waiting:mine.none')}>{t('waiting:mine.noneWhat')}</EmptyState>
      )}
      <ul className={styles.cards}>
        {waits.map((wait) => (
          <li key={wait.enrolmentId}>
            <MyWaitCard wait={wait} />
          </li>
        ))}
      </ul>
    </div>
  );
}
