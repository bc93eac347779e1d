import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  /** What will be here. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The first step towards it. */
  readonly action?: ReactNode;
}

/** An empty place says what will be here, and the first step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Heading level={2} data-size="2xs">
        {title}
      </Heading>
      {children && <Paragraph>{children}</Paragraph>}
      {action}
    </div>
  );
}
