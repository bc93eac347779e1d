import { Card, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Face } from '../../ui/face';
import { sayWeekday } from '../../ui/time/say-weekday';
import type { DropIn, DropInMentor } from './drop-in';
import styles from './drop-in.module.css';

interface DropInListProps {
  readonly dropIn: DropIn;
  /** Of the mentors' names, as headings. */
  readonly level?: 2 | 3;
}

/** When which mentors are there, a card each. */
export function DropInList({ dropIn, level = 2 }: DropInListProps) {
  const { t } = useTexts();
  const { mentors, roundId } = dropIn;
  if (mentors.length === 0)
    return <EmptyState title={t('drop-in:emptyTitle')}>{t('drop-in:empty')}</EmptyState>;
  return (
    <ul className={styles.mentors}>
      {mentors.map((mentor) => (
        <li key={mentor.enrolmentId}>
          <MentorCard mentor={mentor} roundId={roundId} level={level} />
        </li>
      ))}
    </ul>
  );
}

function MentorCard({
  mentor,
  roundId,
  level,
}: {
  readonly mentor: DropInMentor;
  readonly roundId: string;
  readonly level: 2 | 3;
}) {
  const { t, language } = useTexts();
  const { enrolmentId, name, kind, photo, hours, can } = mentor;
  return (
    <Card className={styles.mentor}>
      <div className={styles.who}>
        {photo && <Face photo={photo} />}
        <div>
          <Heading level={level} data-size="2xs">
            {name}
          </Heading>
          <Paragraph data-size="sm">{t(`drop-in:kind.${kind}`)}</Paragraph>
        </div>
      </div>
      {hours.length === 0 ? (
        <Paragraph>{t('drop-in:noHours')}</Paragraph>
      ) : (
        <ul className={styles.hours}>
          {hours.map(({ weekday, startsAt, endsAt, place }) => (
            <li key={`${weekday} ${startsAt}`}>
              {t('drop-in:hours', {
                ...{ day: sayWeekday(weekday, language), from: startsAt, to: endsAt, place },
              })}
            </li>
          ))}
        </ul>
      )}
      {can.change && (
        <Anchor asChild>
          <Link to={`/rounds/${roundId}/drop-in/${enrolmentId}`}>
            {t('drop-in:changeOf', { name })}
          </Link>
        </Anchor>
      )}
    </Card>
  );
}
