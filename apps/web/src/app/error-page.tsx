import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useRouteError } from 'react-router';
import { PageHeader } from '../ui/page-header';
import { isNotFound } from './api/is-not-found';
import { Unreachable } from './api/problem';
import { useTexts } from './i18n/use-texts';
import { PageSkeleton } from '../ui/loading';
import { NotFoundPage } from './not-found-page';
import { useHasCoverage } from './offline/coverage';
import { isMissed, useLoadsAnew } from './offline/new-version';
import styles from './error-page.module.css';

/** A page could not be shown: what happened, what is kept, and what to do. */
export function ErrorPage({ inLayout = false }: { readonly inLayout?: boolean }) {
  const error = useRouteError();
  const { t, sentence } = useTexts();
  const client = useQueryClient();
  const loadsAnew = useLoadsAnew(error);
  const hasCoverage = useHasCoverage();
  const didNotCome = isMissed(error) || error instanceof Unreachable;
  const again = useCallback((): void => {
    client.clear();
    location.reload();
  }, [client]);
  // Without coverage it was asked for once: it is again when there is some.
  useEffect(() => {
    if (!didNotCome) return;
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [didNotCome, again]);
  if (inLayout && isNotFound(error)) return <NotFoundPage />;
  if (loadsAnew) return <PageSkeleton />;
  const isNotKept = !hasCoverage && didNotCome;
  const page = (
    <>
      <PageHeader title={t(isNotKept ? 'app:error.notKept' : 'app:error.title')} />
      <Paragraph>{isNotKept ? t('app:error.notKeptWhat') : sentence(error)}</Paragraph>
      <Paragraph>{t('app:error.kept')}</Paragraph>
      <Button onClick={again}>{t('app:error.again')}</Button>
    </>
  );
  return inLayout ? page : <main className={styles.alone}>{page}</main>;
}
