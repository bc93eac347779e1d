import type { OwnTalk } from './own-talks';
import { useMentorName } from './use-mentor-name';
import { useStudentName } from './use-student-name';

/** The other of the two, as the one who reads it has it. */
export function useOtherName(): (talk: Pick<OwnTalk, 'openedAs' | 'other'>) => string {
  const student = useStudentName();
  const mentor = useMentorName();
  return ({ openedAs, other }) => (openedAs === 'mentor' ? student(other) : mentor(other));
}
