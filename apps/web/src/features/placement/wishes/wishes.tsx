import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { useTexts } from '../../../app/i18n/use-texts';
import styles from './wishes.module.css';

interface WishesProps {
  /** Of the heading: one below what it stands in. */
  readonly level: 3 | 4;
  /** What a choice here holds for. */
  readonly scope?: ReactNode;
  /** A choice for each wish. */
  readonly children: ReactNode;
}

/** How much each thing matters when groups are formed: important, a little or not. */
export function Wishes({ level, scope, children }: WishesProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.intro}>
        <Heading id={id} level={level} data-size="2xs">
          {t('placement:wishes.title')}
        </Heading>
        <Paragraph>{t('placement:wishes.what')}</Paragraph>
        {scope && <Paragraph>{scope}</Paragraph>}
      </div>
      <div className={styles.wishes}>{children}</div>
    </section>
  );
}
