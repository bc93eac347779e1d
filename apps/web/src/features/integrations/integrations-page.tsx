import { Link as Anchor } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import styles from './integrations.module.css';
import { Tokens } from './tokens';
import { Webhooks } from './webhooks';

/** What the institution's other systems get from Kull, for administrators. */
export function Component() {
  const { t } = useTexts();
  return (
    <div className={styles.page}>
      <PageHeader title={t('integrations:title')}>
        {t('integrations:what')} <Anchor href="/api/docs">{t('integrations:docs')}</Anchor>
      </PageHeader>
      <Tokens />
      <Webhooks />
    </div>
  );
}
