import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { useFormats } from '../../ui/time/use-formats';
import { useToast } from '../../ui/toast';
import { useGroupName } from '../groups/group-words';
import { TalkList } from './talk-list';
import { roundTalksQuery, useActOnTalk } from './talks';
import { useStudentName } from './use-student-name';
import styles from './talks.module.css';

/** The round's talks that nobody has logged, and who still lacks one, by group. */
export function Component() {
  const { t } = useTexts();
  const { date } = useFormats();
  const nameOf = useStudentName();
  const nameOfGroup = useGroupName();
  const { roundId = '' } = useParams();
  const { lacking, students, count, startsOn, endsOn, toLog } = useSuspenseQuery(
    roundTalksQuery(roundId),
  ).data;
  const toast = useToast();
  const act = useActOnTalk(() => toast(t('talks:logged')));
  const groups = Map.groupBy(lacking, ({ groupId }) => groupId);
  return (
    <div className={styles.narrow}>
      <Paragraph>
        {t('talks:ofRound', {
          ...{ count, from: date(startsOn), to: date(endsOn) },
          ...{ done: students - lacking.length, students },
        })}
      </Paragraph>
      <TalkList
        title={t('talks:notLogged')}
        what={t('talks:onBehalf')}
        talks={toLog}
        isOnBehalf
        send={act.mutate}
      />
      {lacking.length > 0 && (
        <Heading level={2} data-size="xs">
          {t('talks:lacking')}
        </Heading>
      )}
      {lacking.length === 0 && students > 0 && (
        <EmptyState title={t('talks:allTitle')}>{t('talks:nobodyLacks')}</EmptyState>
      )}
      {[...groups].map(([groupId, theirs]) => {
        const { groupNumber: number, pair } = theirs[0]!;
        return (
          <section key={groupId} className={styles.section}>
            <h3 className={styles.groupName}>
              <Link className="ds-link" to={`/groups/${groupId}/talks?as=coordinator`}>
                {pair
                  ? nameOfGroup({ number, pair })
                  : t('talks:inGroup', { number, count: theirs.length })}
              </Link>
            </h3>
            {!pair && <p className={styles.quiet}>{theirs.map(nameOf).join(', ')}</p>}
          </section>
        );
      })}
    </div>
  );
}
