import { Heading } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import styles from './home.module.css';

/** One part of home, under a heading of its own. */
export function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <Heading id={id} level={2} data-size="xs">
        {title}
      </Heading>
      {children}
    </section>
  );
}
