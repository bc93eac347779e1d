import { Heading } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { Readers } from '../../ui/form/readers';
import { groupAttendanceQuery } from './attendance';
import { RuleWords } from './own-attendance';
import { OutlookTags } from './outlook-tags';
import styles from './attendance.module.css';

interface GroupAttendanceProps {
  readonly groupId: string;
  readonly openedAs: 'mentor' | 'coordinator';
}

/** How a group's students stand, for its mentors; nothing where the round asks for nothing. */
export function GroupAttendance({ groupId, openedAs }: GroupAttendanceProps) {
  const { t } = useTexts();
  const id = useId();
  const { data: students } = useSuspenseQuery(groupAttendanceQuery(groupId, openedAs));
  const [first] = students ?? [];
  if (!students || !first) return null;
  return (
    <section aria-labelledby={id} className={styles.part}>
      <Heading id={id} level={2} data-size="xs">
        {t('attendance:title')}
      </Heading>
      <RuleWords facts={first.facts} />
      <Readers>{t('attendance:readers.group')}</Readers>
      <ul className={styles.list}>
        {students.map(({ enrolmentId, name, facts }) => (
          <li key={enrolmentId} className={styles.line}>
            <span>
              {name ?? t('attendance:protected')}:{' '}
              {t('attendance:of', { attended: facts.attended, of: facts.of })}
            </span>
            <OutlookTags facts={facts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
