import { TestClient } from './client.js';

export interface Answering {
  /** Of the invitation's link. */
  readonly token: string;
  readonly answer: 'joined' | 'declined';
  readonly leavesHoursBlank: boolean;
}

/** Everybody answers by their own link, eight of them at a time. */
export const answerAll = async (
  baseUrl: string,
  everybody: readonly Answering[],
): Promise<void> => {
  const queue = [...everybody];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { token, answer, leavesHoursBlank } = next;
      const student = new TestClient(baseUrl);
      const said = await student.post(`/invitations/${token}/answer`, { answer });
      expect([said.status, said.body]).toMatchObject([200, { state: answer }]);
      if (leavesHoursBlank) await leaveHoursBlank(student);
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
};

/** A student who has just joined takes back the hours of the roster: unknown from now on. */
const leaveHoursBlank = async (student: TestClient): Promise<void> => {
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
