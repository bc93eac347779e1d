import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { Found } from './found';
import type { WrittenWishes } from './use-my-wishes';
import type { MyWishes, WishingStudent } from './wishes';
import styles from './wishes.module.css';

interface StudentsToRankProps {
  readonly wishes: MyWishes;
  readonly written: WrittenWishes;
}

/** The round's students, for a mentor to put on the list or to say no to. */
export function StudentsToRank({ wishes: { students }, written }: StudentsToRankProps) {
  const { t } = useTexts();
  return (
    <section className={styles.section} aria-label={t('wishes:students')}>
      <p>{t('wishes:studentCount', { count: students.length })}</p>
      <Found
        people={students}
        keyOf={({ enrolmentId }) => enrolmentId}
        textsOf={({ name, programme, message }) => [name, programme, message]}
        card={(student) => <StudentCard student={student} written={written} />}
      />
    </section>
  );
}

interface StudentCardProps {
  readonly student: WishingStudent;
  readonly written: WrittenWishes;
}

function StudentCard({ student, written }: StudentCardProps) {
  const { t } = useTexts();
  const { enrolmentId, name, programme, message } = student;
  const { ranked, vetoed, rank, veto } = written;
  const place = ranked.indexOf(enrolmentId);
  const isVetoed = vetoed.includes(enrolmentId);
  return (
    <Card className={styles.card}>
      <Heading level={3} data-size="2xs">
        {name}
      </Heading>
      {programme && <p className={styles.quiet}>{programme}</p>}
      {message && <Paragraph className={styles.words}>{message}</Paragraph>}
      {place >= 0 && <p>{t('wishes:place', { place: place + 1 })}</p>}
      {isVetoed && <p>{t('wishes:isVetoed')}</p>}
      <div className={styles.act}>
        {place < 0 && (
          <Button variant="secondary" data-size="sm" onClick={() => rank(enrolmentId)}>
            {t('wishes:add', { name })}
          </Button>
        )}
        {!isVetoed && (
          <Button variant="tertiary" data-size="sm" onClick={() => veto(enrolmentId)}>
            {t('wishes:veto', { name })}
          </Button>
        )}
      </div>
    </Card>
  );
}
