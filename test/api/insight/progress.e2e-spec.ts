import { Invitation, type Enrolment } from '#enrolment';
import { newId } from '#kernel';
import { TestKull } from '../../support/kull.js';
import { midTerm, personOf, type MidTerm } from './mid-term.js';

interface Progress {
  readonly scope: string;
  readonly numbers: Record<string, number> | null;
  readonly groups: readonly Record<string, unknown>[];
}

describe('the progress of a round', () => {
  let kull: TestKull;
  let term: MidTerm;
  let path: string;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    term = await midTerm(kull);
    path = `/rounds/${term.round.id}/progress`;
  });
  afterAll(() => kull.stop());

  it('counts as invited whom somebody invited, and not who came in by another door', async () => {
    const round = await kull.a.round();
    const came = (enteredBy: Enrolment['enteredBy'], state: Enrolment['state'] = 'joined') =>
      kull.a.enrolment({ in: round, state, enteredBy });
    await came('invitation');
    await came(null, 'invited');
    await came('open_link');
    await came('request');
    const both = await came('open_link');
    await kull.a.insert(Invitation, round.institutionId, {
      ...{ enrolmentId: both.id, secretHash: Buffer.from('x') },
      expiresAt: new Date('2099-01-01'),
    });
    const client = await kull.as(await kull.a.coordinator(round));
    const { numbers } = (await client.get(`/rounds/${round.id}/progress`)).as<Progress>();
    expect(numbers).toMatchObject({ students: 5, joined: 4, invited: 3 });
  });

  it('shows the coordinator which groups have met, which have not, and which logs are missing', async () => {
    const client = await kull.as(term.coordinator);
    const { scope, numbers, groups } = (await client.get(path)).as<Progress>();
    expect(scope).toBe('all');
    expect(numbers).toEqual({
      students: 7,
      invited: 6,
      joined: 4,
      declined: 1,
      silent: 1,
      notInvited: 1,
      mentors: 3,
      placed: 3,
      notPlaced: 1,
      freeSeats: 18,
      groups: 2,
      groupsMet: 1,
      meetingsHeld: 1,
      logsMissing: 1,
      withoutEmail: 1,
      emailRefused: 0,
    });
    expect(groups).toHaveLength(2);
    expect(groups.find(({ id }) => id === term.met.id)).toMatchObject({
      hasMet: true,
      isLate: false,
      meetingsHeld: 1,
      mentors: [{ name: 'Marte Demo' }],
      nextMeetingAt: term.next.startsAt.toISOString(),
      logsMissing: [{ id: term.unlogged.id }],
    });
    expect(groups.find(({ id }) => id === term.late.id)).toMatchObject({
      hasMet: false,
      isLate: true,
      logsMissing: [],
      lastMetAt: null,
    });
  });

  it('shows a lead mentor the groups of the mentors she leads, and no others', async () => {
    const client = await kull.as(personOf(term.lead));
    const { scope, numbers, groups } = (await client.get(path)).as<Progress>();
    expect(scope).toBe('led');
    expect(numbers).toBeNull();
    expect(groups.map(({ id }) => id)).toEqual([term.met.id]);
  });

  it('shows an insight reader numbers, and no groups', async () => {
    const { institutionId, id: schemeId } = term.scheme;
    const reader = await kull.a.person({ institutionId, grants: [{ role: 'insight', schemeId }] });
    const { scope, numbers, groups } = (await (await kull.as(reader)).get(path)).as<Progress>();
    expect(scope).toBe('numbers');
    expect(numbers).toMatchObject({ joined: 4, groupsMet: 1 });
    expect(groups).toEqual([]);
  });

  it('lets the coordinator log for a mentor as long as the round goes on', async () => {
    const own = await midTerm(kull);
    const client = await kull.as(own.coordinator);
    const can = async () =>
      (await client.get(`/rounds/${own.round.id}/progress`)).as<{ can: object }>().can;
    expect(await can()).toEqual({ log: true, timetable: true });
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [own.round.id]);
    expect(await can()).toEqual({ log: false, timetable: false });
    const lead = await kull.as(personOf(term.lead));
    expect((await lead.get(path)).as<object>()).toMatchObject({ can: { log: false } });
  });

  it('does not name a mentor who is protected', async () => {
    const own = await midTerm(kull);
    await kull.owner.query('update persons set is_protected = true where id = $1', [
      own.mentor.personId,
    ]);
    const client = await kull.as(own.coordinator);
    const { text, ...answer } = await client.get(`/rounds/${own.round.id}/progress`);
    expect(text).not.toContain('Marte');
    const { groups } = answer.as<Progress>();
    expect(groups.find(({ id }) => id === own.met.id)).toMatchObject({ mentors: [{ name: null }] });
  });

  it('is not there for anybody else', async () => {
    const elsewhere = await midTerm(kull);
    const { institutionId } = term.scheme;
    const outsiders = [
      personOf(term.mentor),
      personOf(term.mentees[0]!),
      elsewhere.coordinator,
      personOf(elsewhere.lead),
      await kull.a.person({ institutionId, grants: [{ role: 'administrator', schemeId: null }] }),
    ];
    for (const outsider of outsiders)
      expect((await (await kull.as(outsider)).get(path)).status).toBe(404);
    expect((await kull.client().get(path)).status).toBe(401);
    const client = await kull.as(term.coordinator);
    expect((await client.get(`/rounds/${newId()}/progress`)).status).toBe(404);
    expect((await client.get('/rounds/nonsense/progress')).status).toBe(404);
  });
});
