import { Skeleton, Spinner } from '@digdir/designsystemet-react';
import { useTexts } from '../app/i18n/use-texts';
import styles from './loading.module.css';

/** A part of a page is being read. */
export function Loading() {
  const { t } = useTexts();
  return (
    <div role="status" className={styles.loading}>
      <Spinner aria-label={t('app:layout.loading')} data-size="md" />
    </div>
  );
}

/** The shape of a page while it is on its way; quiet for assistive technology. */
export function PageSkeleton() {
  return (
    <div aria-hidden className={styles.page}>
      <Skeleton width="40%" height={36} />
      <Skeleton width="100%" height={96} />
      <Skeleton width="100%" height={96} />
    </div>
  );
}
