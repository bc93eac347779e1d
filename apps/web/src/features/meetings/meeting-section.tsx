import { Heading } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { OwnTalkCard } from '../talks/own-talk-card';
import type { OwnTalk } from '../talks/own-talks';
import { MeetingCard } from './meeting-card';
import type { Meeting } from './meetings';
import styles from './meetings.module.css';

interface MeetingSectionProps {
  readonly title: string;
  readonly meetings: readonly Meeting[];
  /** Of the reader's own, each in its place among the meetings. */
  readonly talks?: readonly OwnTalk[];
  readonly newestFirst?: boolean;
  readonly withGroup?: boolean;
  /** Below its one meeting: where a student says whether they come, which its card then says no more. */
  readonly reply?: ReactNode;
}

export function MeetingSection({
  title,
  meetings,
  talks = [],
  newestFirst = false,
  withGroup,
  reply,
}: MeetingSectionProps) {
  const id = useId();
  const cards = [
    ...meetings.map((meeting) => ({
      ...{ id: meeting.id, at: meeting.startsAt },
      card: <MeetingCard meeting={meeting} level={3} withGroup={withGroup} withReply={!reply} />,
    })),
    ...talks.map((talk) => ({
      ...{ id: talk.id, at: talk.startsAt },
      card: <OwnTalkCard talk={talk} />,
    })),
  ].sort((a, b) => (newestFirst ? b.at.localeCompare(a.at) : a.at.localeCompare(b.at)));
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading id={id} level={2} data-size="xs">
        {title}
      </Heading>
      <ul className={styles.list}>
        {cards.map(({ id: key, card }) => (
          <li key={key}>{card}</li>
        ))}
      </ul>
      {reply}
    </section>
  );
}
