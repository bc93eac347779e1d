import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Readers } from '../../ui/form/readers';
import { useRound } from '../schemes/round';
import { roundCertificatesQuery, type CertifiedMentor } from './certificates';
import { MentorCertificates } from './mentor-certificates';
import styles from './certificates.module.css';

/** Theirs are withdrawn by their ground, with no valid one since: it waits for a coordinator, and stands first. */
const lacksGround = ({ certificates }: CertifiedMentor): boolean =>
  certificates.find(({ withdrawnBecause }) => withdrawnBecause !== 'decided')?.withdrawnBecause ===
  'ground_gone';

/** Certificates of a round's mentors: issuing them, and withdrawing what is not true any more. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const mentors = useSuspenseQuery(roundCertificatesQuery(roundId)).data.toSorted(
    (a, b) => Number(lacksGround(b)) - Number(lacksGround(a)),
  );
  return (
    <section aria-labelledby="certificates" className={styles.narrow}>
      <Heading id="certificates" level={2} data-size="xs">
        {t('certificates:title')}
      </Heading>
      <Paragraph>{t('certificates:what')}</Paragraph>
      <Readers>{t('certificates:readers')}</Readers>
      {mentors.length === 0 && <EmptyState title={t('certificates:nobody')} />}
      <ul className={styles.list}>
        {mentors.map((mentor) => (
          <li key={mentor.enrolmentId}>
            <MentorCertificates mentor={mentor} title={mentor.name} runs />
          </li>
        ))}
      </ul>
    </section>
  );
}
