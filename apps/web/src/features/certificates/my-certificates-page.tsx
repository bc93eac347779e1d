import { Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Readers } from '../../ui/form/readers';
import { PageHeader } from '../../ui/page-header';
import { roundInFull } from '../groups/groups';
import { myCertificatesQuery } from './certificates';
import { MentorCertificates } from './mentor-certificates';
import styles from './certificates.module.css';

/** My certificates, and making one where the round lets me. */
export function Component() {
  const { t } = useTexts();
  const { data: rounds } = useSuspenseQuery(myCertificatesQuery);
  return (
    <>
      <PageHeader title={t('certificates:mine')} trail={[{ to: '/', text: t('home:place') }]} />
      <div className={styles.narrow}>
        <Paragraph>{t('certificates:what')}</Paragraph>
        <Readers>{t('certificates:readers')}</Readers>
        {rounds.length === 0 && <EmptyState title={t('certificates:noRounds')} />}
        <ul className={styles.list}>
          {rounds.map((mentor) => (
            <li key={mentor.enrolmentId}>
              <MentorCertificates
                mentor={mentor}
                title={roundInFull(mentor.schemeName, mentor.roundName)}
                runs={false}
              />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
