import { EyeIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import styles from './readers.module.css';

/** Who can read what is written here: it stands at the field, always. */
export function Readers({ children }: { readonly children: ReactNode }) {
  const { language } = useTexts();
  return (
    // What it is about may be in a language of its own.
    <p className={styles.readers} data-field="description" lang={language}>
      <EyeIcon aria-hidden className={styles.icon} />
      {children}
    </p>
  );
}
