import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { GroupPerson } from './groups';
import { PersonCard } from './person-card';
import styles from './groups.module.css';

interface PeopleSectionProps {
  readonly title: string;
  readonly people: readonly GroupPerson[];
  readonly none: string;
  /** What stands for somebody who has been erased. */
  readonly former: string;
  /** Where the reader writes to them, in Kull. */
  readonly message?: string | undefined;
}

export function PeopleSection({ title, people, none, former, message }: PeopleSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading id={id} level={2} data-size="xs">
        {title}
      </Heading>
      {people.length === 0 && <Paragraph>{none}</Paragraph>}
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.enrolmentId}>
            <PersonCard person={person} former={former} message={message} />
          </li>
        ))}
      </ul>
    </section>
  );
}
