import type { Cast, Role } from '../../support/cast.js';
import { statuses } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { TalksOfGroup, WHO_SEES_TALKS } from './talks.js';

describe('talks that are corrected', () => {
  const talks = new TalksOfGroup();
  const { seenBy, over } = talks;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await talks.start({ work: false });
  });
  beforeEach(async () => {
    cast = await talks.newCast();
  });
  afterAll(() => kull.stop());

  it('keep what was said of them before, for whoever sees them', async () => {
    const id = await over();
    const path = `/talks/${id}/log-versions`;
    const history = (role: Role) => cast.as[role].get(path);
    expect((await history('mentor')).body).toEqual({ versions: [] });
    await talks.log('mentor', id, { outcome: 'nobody_came' });
    const [first] = (await history('mentor')).as<{ versions: [object] }>().versions;
    // What is refused, and what is said again with what came up, corrects nothing.
    await talks.log('mentor', id, { outcome: 'nobody_came', topics: ['maths'] });
    await talks.log('coordinator', id, { outcome: 'nobody_came' });
    await talks.log('coordinator', id);
    await talks.log('mentor', id, { outcome: 'held', topics: ['maths'] });
    await talks.log('mentor', id, { outcome: 'nobody_came' });
    const { mentor, coordinator } = cast.people;
    const by = (as: string, { givenName, familyName }: typeof mentor) => ({
      ...{ as, name: `${givenName} ${familyName}` },
    });
    const versions = [
      { version: 1, state: 'nobody_came', written: by('mentor', mentor) },
      { version: 2, state: 'held', written: by('coordinator', coordinator) },
      { version: 3, state: 'nobody_came', written: by('mentor', mentor) },
    ];
    for (const role of ['mentor', 'coordinator'] as const) {
      expect((await history(role)).body).toMatchObject({ versions });
      const [seen] = (await seenBy(role)).talks.filter((talk) => talk.id === id);
      expect(seen).toMatchObject({ corrections: 2, logged: versions[2]!.written });
    }
    expect((await history('mentor')).as<{ versions: object[] }>().versions[0]).toEqual(first);
    expect(JSON.stringify((await history('mentor')).body)).not.toContain('maths');
    // Its student reads it, and not by whom.
    expect((await history('mentee')).body).toMatchObject({
      versions: versions.map(({ written: { as }, ...said }) => ({
        ...{ ...said, written: { as, name: null } },
      })),
    });
    expect(await statuses(cast, (c) => c.get(path))).toEqual({ ...WHO_SEES_TALKS, fellow: 404 });
    expect((await cast.as.mentor.get(`${path}?as=coordinator`)).status).toBe(404);
    // Another one's who leads the group too.
    const { id: other } = await kull.a.enrolment({ in: cast.round, role: 'mentor' });
    await kull.owner.query(`update talks set mentor_id = $2 where id = $1`, [id, other]);
    expect((await history('mentor')).status).toBe(404);
    expect((await kull.client().get(path)).status).toBe(401);
    expect((await cast.as.mentor.get('/talks/nothing/log-versions')).status).toBe(404);
    expect((await cast.as.mentor.get(`${path}?as=king`)).status).toBe(422);
  });

  it('keep who said it first where two say the same at once', async () => {
    const id = await over();
    await talks.log('mentor', id, { outcome: 'nobody_came' });
    await Promise.all([talks.log('mentor', id), talks.log('coordinator', id)]);
    const { versions } = (await cast.as.mentor.get(`/talks/${id}/log-versions`)).as<{
      versions: { version: number }[];
    }>();
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
  });
});
