import { Link } from 'react-router';
import { Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { PageHeader } from '../ui/page-header';
import { useTexts } from './i18n/use-texts';

/** Nothing has this address. Also for what exists and is another's: the two look the same. */
export function NotFoundPage() {
  const { t } = useTexts();
  return (
    <>
      <PageHeader title={t('app:notFound.title')} />
      <Paragraph>{t('app:notFound.body')}</Paragraph>
      <Anchor asChild>
        <Link to="/">{t('app:notFound.home')}</Link>
      </Anchor>
    </>
  );
}
