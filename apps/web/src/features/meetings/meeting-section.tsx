import { Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { MeetingCard } from './meeting-card';
import type { Meeting } from './meetings';
import styles from './meetings.module.css';

interface MeetingSectionProps {
  readonly title: string;
  readonly meetings: readonly Meeting[];
  readonly withGroup?: boolean;
}

export function MeetingSection({ title, meetings, withGroup }: MeetingSectionProps) {
  const id = useId();
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading id={id} level={2} data-size="xs">
        {title}
      </Heading>
      <ul className={styles.list}>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <MeetingCard meeting={meeting} level={3} withGroup={withGroup} />
          </li>
        ))}
      </ul>
    </section>
  );
}
