import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRouteError } from 'react-router';
import { PageHeader } from '../ui/page-header';
import { isNotFound } from './api/is-not-found';
import { useTexts } from './i18n/use-texts';
import { PageSkeleton } from '../ui/loading';
import { NotFoundPage } from './not-found-page';
import { useLoadsAnew } from './offline/new-version';
import styles from './error-page.module.css';

/** A page could not be shown: what happened, what is kept, and what to do. */
export function ErrorPage({ inLayout = false }: { readonly inLayout?: boolean }) {
  const error = useRouteError();
  const { t, sentence } = useTexts();
  const client = useQueryClient();
  const loadsAnew = useLoadsAnew(error);
  if (inLayout && isNotFound(error)) return <NotFoundPage />;
  if (loadsAnew) return <PageSkeleton />;
  const again = (): void => {
    client.clear();
    location.reload();
  };
  const page = (
    <>
      <PageHeader title={t('app:error.title')} />
      <Paragraph>{sentence(error)}</Paragraph>
      <Paragraph>{t('app:error.kept')}</Paragraph>
      <Button onClick={again}>{t('app:error.again')}</Button>
    </>
  );
  return inLayout ? page : <main className={styles.alone}>{page}</main>;
}
