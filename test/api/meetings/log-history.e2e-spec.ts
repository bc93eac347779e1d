import type { Cast } from '../../support/cast.js';
import { statuses } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { Meetings, WHO_SEES_MEETINGS, whole } from './meetings.js';

interface Version {
  version: number;
  written: { as: string; name: string | null };
  state: string;
  summary: string | null;
  topics: { code: string }[] | null;
  attendance: { enrolmentId: string; presence: string | null }[] | null;
}

describe('a log that is corrected', () => {
  const meetings = new Meetings();
  const { planned, log, show } = meetings;
  let kull: TestKull;
  let cast: Cast;

  const history = async (role: 'mentor' | 'mentee' | 'coordinator' | 'leadMentor', id: string) =>
    (await cast.as[role].get(`/meetings/${id}/log-versions`)).as<{ versions: Version[] }>()
      .versions;

  beforeAll(async () => {
    kull = await meetings.start();
  });
  beforeEach(async () => {
    cast = await meetings.newCast();
  });
  afterAll(() => kull.stop());

  it('keeps what it said before, who wrote it and who came, and no reflection', async () => {
    const { id } = await planned();
    await log(id, 1, whole);
    const [first] = cast.mentees;
    await log(id, 2, {
      ...{ outcome: 'held', summary: 'Andre ord.', topics: [] },
      attendance: [{ enrolmentId: first?.id, presence: 'excused' }],
    });
    const { givenName, familyName } = cast.people.mentor;
    const versions = await history('mentor', id);
    expect(versions).toMatchObject([
      {
        version: 2,
        written: { as: 'mentor', name: `${givenName} ${familyName}` },
        summary: 'We compared notes.',
        topics: [{ code: 'maths' }],
      },
      { version: 3, summary: 'Andre ord.', topics: [] },
    ]);
    const markOf = (version?: Version) =>
      version?.attendance?.find(({ enrolmentId }) => enrolmentId === first?.id)?.presence;
    expect(versions.map(markOf)).toEqual(['present', 'excused']);
    expect(JSON.stringify(versions)).not.toContain('I talked too much');
    expect(await show('mentor', id)).toMatchObject({ corrections: 1 });
  });

  it('is shown to each as the log itself is', async () => {
    const { id } = await planned();
    await log(id, 1, whole);
    await log(id, 2, { ...whole, summary: 'Andre ord.' });
    expect(await history('mentee', id)).toMatchObject([
      { summary: 'We compared notes.', topics: null, attendance: null, written: { name: null } },
      { summary: 'Andre ord.' },
    ]);
    expect(await history('leadMentor', id)).toMatchObject([
      { summary: null, topics: null, attendance: null },
      { summary: null },
    ]);
    const ask = (c: Cast['as']['mentor']) => c.get(`/meetings/${id}/log-versions`);
    expect(await statuses(cast, ask)).toEqual(WHO_SEES_MEETINGS);
    expect((await ask(kull.client())).status).toBe(401);
  });

  it('two corrections at once: one is done, the other is shown it, and one version is kept', async () => {
    const { id } = await planned();
    await log(id, 1, whole);
    const both = await Promise.all(
      ['Den ene.', 'Den andre.'].map((summary) => log(id, 2, { outcome: 'held', summary })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await history('mentor', id)).toHaveLength(2);
  });

  it('a cancelled meeting that is taken up again and held keeps that it was cancelled', async () => {
    const { id } = await planned();
    await log(id, 1, { outcome: 'cancelled' });
    await log(id, 2);
    expect((await history('mentor', id)).map(({ state }) => state)).toEqual(['cancelled', 'held']);
  });
});
