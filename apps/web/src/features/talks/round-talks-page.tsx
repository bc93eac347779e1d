import { Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { useFormats } from '../../ui/time/use-formats';
import { roundTalksQuery } from './talks';
import { useStudentName } from './use-student-name';
import styles from './talks.module.css';

/** Who of the round still lacks a talk, by group. */
export function Component() {
  const { t } = useTexts();
  const { date } = useFormats();
  const nameOf = useStudentName();
  const { roundId = '' } = useParams();
  const { lacking, students, count, startsOn, endsOn } = useSuspenseQuery(
    roundTalksQuery(roundId),
  ).data;
  const groups = Map.groupBy(lacking, ({ groupId }) => groupId);
  return (
    <div className={styles.narrow}>
      <Paragraph>
        {t('talks:ofRound', {
          ...{ count, from: date(startsOn), to: date(endsOn) },
          ...{ done: students - lacking.length, students },
        })}
      </Paragraph>
      {lacking.length === 0 && students > 0 && (
        <EmptyState title={t('talks:allTitle')}>{t('talks:nobodyLacks')}</EmptyState>
      )}
      {[...groups].map(([groupId, theirs]) => (
        <section key={groupId} className={styles.section}>
          <h2 className={styles.groupName}>
            <Link className="ds-link" to={`/groups/${groupId}/talks?as=coordinator`}>
              {t('talks:inGroup', { number: theirs[0]!.groupNumber, count: theirs.length })}
            </Link>
          </h2>
          <p className={styles.quiet}>{theirs.map(nameOf).join(', ')}</p>
        </section>
      ))}
    </div>
  );
}
