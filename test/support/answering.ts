import type { TestClient } from './client.js';

/** A student who has just joined takes back the hours of the roster: unknown from now on. */
export const leaveHoursBlank = async (student: TestClient): Promise<void> => {
  const { enrolments } = (await student.get('/me/enrolments')).as<{
    enrolments: {
      id: string;
      version: number;
      languages: string[] | null;
      interests: string[] | null;
    }[];
  }>();
  const [mine] = enrolments;
  if (!mine) throw new Error('Not on any roster');
  const { status } = await student.put(
    `/enrolments/${mine.id}/answers`,
    { slots: null, languages: mine.languages, interests: mine.interests },
    { 'if-match': `"${mine.version}"` },
  );
  if (status !== 200) throw new Error(`Answering got ${status}`);
};
