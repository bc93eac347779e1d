import { Button } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { mentorAddress } from '../directory/directory';
import { MentorCard } from '../directory/mentor-card';
import { Found } from './found';
import type { WrittenWishes } from './use-my-wishes';
import type { MyWishes } from './wishes';
import styles from './wishes.module.css';

interface MentorsToRankProps {
  readonly wishes: MyWishes;
  readonly written: WrittenWishes;
}

/** The round's mentors, for a student to put on the list. */
export function MentorsToRank({ wishes, written }: MentorsToRankProps) {
  const { t } = useTexts();
  const { mentors, roundId, most } = wishes;
  const { ranked, rank } = written;
  return (
    <section className={styles.section} aria-label={t('wishes:mentors')}>
      <p>{t('wishes:mentorCount', { count: mentors.length })}</p>
      <Found
        people={mentors}
        keyOf={({ enrolmentId }) => enrolmentId}
        textsOf={({ name, programme, helpsWith, interests }) => [
          ...[name, programme, helpsWith],
          ...interests,
        ]}
        card={(mentor) => {
          const { enrolmentId, name } = mentor;
          const place = ranked.indexOf(enrolmentId);
          return (
            <MentorCard mentor={mentor} to={mentorAddress(roundId, enrolmentId)}>
              {place >= 0 ? (
                t('wishes:place', { place: place + 1 })
              ) : ranked.length < most ? (
                <Button variant="secondary" data-size="sm" onClick={() => rank(enrolmentId)}>
                  {t('wishes:add', { name })}
                </Button>
              ) : (
                t('wishes:full', { count: most })
              )}
            </MentorCard>
          );
        }}
      />
    </section>
  );
}
