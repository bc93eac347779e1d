import { Link as Anchor, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import styles from './enrolment.module.css';

interface AskingListProps {
  readonly title: string;
  /** What they ask for, or that nobody does. */
  readonly what: string;
  /** A list item for each. */
  readonly children: ReactNode;
}

/** Those of a round who ask the coordinator for something. */
export function AskingList({ title, what, children }: AskingListProps) {
  const { t } = useTexts();
  return (
    <div className={styles.participant}>
      <Anchor asChild>
        <Link to=".." relative="path">
          {t('enrolment:participant.back')}
        </Link>
      </Anchor>
      <Heading level={2} data-size="sm">
        {title}
      </Heading>
      <Paragraph>{what}</Paragraph>
      <ul className={styles.cards}>{children}</ul>
    </div>
  );
}
