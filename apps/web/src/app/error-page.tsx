import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useRouteError } from 'react-router';
import { PageHeader } from '../ui/page-header';
import { isNotFound } from './api/is-not-found';
import { ApiProblem, Unreachable } from './api/problem';
import { useTexts } from './i18n/use-texts';
import { PageSkeleton } from '../ui/loading';
import { NotFoundPage } from './not-found-page';
import { useHasCoverage } from './offline/coverage';
import { isMissed, isServerThere, useLoadsAnew } from './offline/new-version';
import styles from './error-page.module.css';

const AGAIN_MS = 20_000;

/** What went wrong inside is said in words that say what is kept, too. */
const isNamed = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code !== 'internal';

/** A page could not be shown: what happened, what is kept, and what to do. */
export function ErrorPage({ inLayout = false }: { readonly inLayout?: boolean }) {
  const error = useRouteError();
  const { t, sentence } = useTexts();
  const client = useQueryClient();
  const loadsAnew = useLoadsAnew(error);
  const hasCoverage = useHasCoverage();
  const didNotCome = isMissed(error) || error instanceof Unreachable;
  const [isNotKept, sayNotKept] = useState(false);
  if (didNotCome && !hasCoverage && !isNotKept) sayNotKept(true);
  const again = useCallback((): void => {
    client.clear();
    location.reload();
  }, [client]);
  // Without coverage it was asked for once: it is again when there is some.
  useEffect(() => {
    if (!didNotCome) return;
    window.addEventListener('online', again);
    // Where nothing comes through, a device may say all along that it is online.
    const look = (): void => void isServerThere().then((isThere) => isThere && again());
    const timer = isNotKept ? setInterval(look, AGAIN_MS) : undefined;
    return () => {
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [didNotCome, isNotKept, again]);
  if (inLayout && isNotFound(error)) return <NotFoundPage />;
  if (loadsAnew) return <PageSkeleton />;
  const page = (
    <>
      <PageHeader title={t(isNotKept ? 'app:error.notKept' : 'app:error.title')} />
      <Paragraph>{isNotKept ? t('app:error.notKeptWhat') : sentence(error)}</Paragraph>
      {(isNotKept || isNamed(error)) && <Paragraph>{t('app:error.kept')}</Paragraph>}
      <Button onClick={again}>{t('app:error.again')}</Button>
    </>
  );
  return inLayout ? page : <main className={styles.alone}>{page}</main>;
}
