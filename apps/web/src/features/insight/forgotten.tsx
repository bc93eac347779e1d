import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import type { RoundProgress } from './progress';
import styles from './insight.module.css';

/** The round's content is gone: when, and how many came to the meetings. */
export function Forgotten({ run }: { readonly run: NonNullable<RoundProgress['forgotten']> }) {
  const { t } = useTexts();
  const { date, percent } = useFormats();
  const { present, excused, absent } = run.attendance;
  const expected = present + excused + absent;
  return (
    <Alert data-color="info">
      <Heading level={2} data-size="2xs">
        {t('insight:forgotten.title')}
      </Heading>
      <Paragraph>{t('insight:forgotten.what', { date: date(run.forgottenAt) })}</Paragraph>
      {expected > 0 && (
        <Paragraph>
          {t('insight:forgotten.attendance', { percent: percent(present / expected) })}
        </Paragraph>
      )}
    </Alert>
  );
}

/** Times that the round ran before it was cleared. */
export function EarlierRuns({ runs }: { readonly runs: RoundProgress['earlier'] }) {
  const { t } = useTexts();
  const { date, number } = useFormats();
  return (
    <section aria-labelledby="earlier" className={styles.part}>
      <Heading id="earlier" level={2} data-size="xs">
        {t('insight:forgotten.earlier')}
      </Heading>
      <ul>
        {runs.map(({ startsOn, endsOn, forgottenAt, numbers, shifts }) => (
          <li key={forgottenAt}>
            {shifts
              ? t('insight:forgotten.dropIn', {
                  from: date(startsOn),
                  to: date(endsOn),
                  mentors: number(numbers.mentors),
                  held: number(shifts.held),
                  visitors: number(shifts.visitors),
                })
              : t('insight:forgotten.run', {
                  from: date(startsOn),
                  to: date(endsOn),
                  students: number(numbers.students),
                  groups: number(numbers.groups),
                  meetings: number(numbers.meetingsHeld),
                })}
          </li>
        ))}
      </ul>
    </section>
  );
}
