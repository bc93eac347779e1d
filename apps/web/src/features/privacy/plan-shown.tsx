import { Heading } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import type { ForgettingPlan, RemainingNumbers } from './retention';
import styles from './privacy.module.css';

interface PlanShownProps {
  readonly plan: ForgettingPlan;
  /** Null: no numbers are kept. */
  readonly stays: RemainingNumbers | null;
  /** Why none are. */
  readonly none?: string;
  readonly level: 2 | 4;
}

/** What forgetting a round comes to: all that goes, counted, and what is left. */
export function PlanShown({ plan, stays, none, level }: PlanShownProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { goes, erased, staying } = plan;
  return (
    <>
      <Heading level={level} data-size="2xs">
        {t('privacy:retention.goes')}
      </Heading>
      <ul className={styles.counts}>
        <li>{t('privacy:retention.erased', { count: erased })}</li>
        {goes.map(({ table, rows }) => (
          <li key={table}>
            {t(`privacy:count.${table as 'groups'}`)}{' '}
            <span className={styles.quiet}>
              ({rows === null ? t('privacy:retention.unsaid') : number(rows)})
            </span>
          </li>
        ))}
      </ul>
      <Heading level={level} data-size="2xs">
        {t('privacy:retention.stays')}
      </Heading>
      <ul className={styles.counts}>
        {stays ? <Numbers stays={stays} /> : <li>{none}</li>}
        <li>{t('privacy:retention.setup')}</li>
        {staying > 0 && <li>{t('privacy:retention.staying', { count: staying })}</li>}
        <li>{t('privacy:retention.log')}</li>
      </ul>
    </>
  );
}

function Numbers({ stays: { numbers, attendance, shifts } }: { readonly stays: RemainingNumbers }) {
  const { t } = useTexts();
  const { number, percent } = useFormats();
  const { students, mentors, groups, meetingsHeld } = numbers;
  const expected = attendance.present + attendance.excused + attendance.absent;
  return (
    <>
      <li>
        {shifts
          ? t('privacy:retention.shifts', {
              mentors: number(mentors),
              held: number(shifts.held),
              visitors: number(shifts.visitors),
            })
          : t('privacy:retention.numbers', {
              students: number(students),
              mentors: number(mentors),
              groups: number(groups),
              meetings: number(meetingsHeld),
            })}
      </li>
      {expected > 0 && (
        <li>
          {t('privacy:retention.attendance', { percent: percent(attendance.present / expected) })}
        </li>
      )}
    </>
  );
}
