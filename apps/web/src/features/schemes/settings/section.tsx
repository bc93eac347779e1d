import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import styles from './settings.module.css';

interface SectionProps {
  /** The element's id, for the list of sections above. */
  readonly id: string;
  readonly title: string;
  readonly what?: string;
  readonly children: ReactNode;
}

/** Settings about one thing, under a heading of their own. */
export function Section({ id, title, what, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <div>
        <Heading id={`${id}-title`} level={2} data-size="xs">
          {title}
        </Heading>
        {what && <Paragraph>{what}</Paragraph>}
      </div>
      {children}
    </section>
  );
}
