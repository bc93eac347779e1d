import { EyeIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import styles from './readers.module.css';

/** Who can read what is written here: it stands at the field, always. */
export function Readers({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.readers} data-field="description">
      <EyeIcon aria-hidden className={styles.icon} />
      {children}
    </p>
  );
}
