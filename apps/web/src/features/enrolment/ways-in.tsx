import { Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import type { Overview } from './participants';
import styles from './enrolment.module.css';

/** How those who are in came in, where it was in more than one way, or in another than by a yes. */
export function WaysIn({ ways }: { readonly ways: Overview['waysIn'] }) {
  const { t } = useTexts();
  const { number, list } = useFormats();
  const known = ways.filter(({ way }) => way !== null);
  if (known.length === 0 || (ways.length === 1 && known[0]?.way === 'invitation')) return null;
  return (
    <Paragraph data-size="sm" className={styles.quiet}>
      {t('enrolment:wayIn.title')}:{' '}
      {list(
        ways.map(
          ({ way, count }) => `${number(count)} ${t(`enrolment:wayIn.${way ?? 'unknown'}`)}`,
        ),
      )}
    </Paragraph>
  );
}
