import { Alert } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { dropInQuery } from './drop-in';
import { DropInList } from './drop-in-list';
import styles from './drop-in.module.css';

/** When the mentors are there, for whoever wants to drop in. */
export function Component() {
  const { t } = useTexts();
  const { roundId = '' } = useParams();
  const dropIn = useSuspenseQuery(dropInQuery(roundId)).data;
  return (
    <>
      <PageHeader title={t('drop-in:title')}>
        {t('drop-in:what', { scheme: dropIn.schemeName })}
      </PageHeader>
      <div className={styles.page}>
        {!dropIn.isOpen && <Alert data-color="info">{t('drop-in:notOpen')}</Alert>}
        {(dropIn.isOpen || dropIn.mentors.length > 0) && <DropInList dropIn={dropIn} />}
      </div>
    </>
  );
}
