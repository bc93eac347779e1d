import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { StatusTag } from '../../ui/status-tag';
import type { StudentOfTalks } from './talks';
import { useStudentName } from './use-student-name';
import styles from './talks.module.css';

interface StudentsListProps {
  readonly students: readonly StudentOfTalks[];
  /** How many talks each is to have. */
  readonly count: number;
}

/** Who has had a talk, and who lacks one: those first. */
export function StudentsList({ students, count }: StudentsListProps) {
  const { t } = useTexts();
  const id = useId();
  const nameOf = useStudentName();
  const lacking = students.filter(({ isComplete }) => !isComplete);
  const inOrder = [...lacking, ...students.filter(({ isComplete }) => isComplete)];
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading id={id} level={2} data-size="xs">
        {t('talks:students')}
      </Heading>
      <Paragraph>
        {lacking.length === 0 ? t('talks:nobodyLacks') : t('talks:lack', { count: lacking.length })}
      </Paragraph>
      <ul className={styles.students}>
        {inOrder.map((student) => (
          <li key={student.enrolmentId}>
            <span>{nameOf(student)}</span>
            <HowMany student={student} count={count} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function HowMany({ student, count }: { readonly student: StudentOfTalks; readonly count: number }) {
  const { t } = useTexts();
  const { held, booked, excused, isComplete } = student;
  if (booked > 0) return <StatusTag tone="info">{t('talks:hasBooked')}</StatusTag>;
  if (held < count && isComplete && excused > 0)
    return <StatusTag tone="success">{t('talks:excused')}</StatusTag>;
  return (
    <StatusTag tone={isComplete ? 'success' : 'neutral'}>
      {count === 1
        ? t(held > 0 ? 'talks:hasHad' : 'talks:hasNot')
        : t('talks:heldOf', { held, count })}
    </StatusTag>
  );
}
