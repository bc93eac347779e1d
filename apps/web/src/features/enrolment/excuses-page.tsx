import { useSuspenseQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { useRound } from '../schemes/round';
import { AskingList } from './asking-list';
import { ExcuseCard } from './excuse-card';
import { excusesQuery } from './excuses';

/** Who must take part, and has asked the coordinator not to. */
export function Component() {
  const { t } = useTexts();
  const { roundId } = useRound();
  const { data: students } = useSuspenseQuery(excusesQuery(roundId));
  return (
    <AskingList
      title={t('enrolment:excuses.title')}
      what={t(students.length > 0 ? 'enrolment:excuses.what' : 'enrolment:excuses.none')}
    >
      {students.map((student) => (
        <li key={student.enrolmentId}>
          <ExcuseCard student={student} roundId={roundId} />
        </li>
      ))}
    </AskingList>
  );
}
