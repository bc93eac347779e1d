import type { Cast, Role } from '../../support/cast.js';
import { day } from '../../support/days.js';
import type { TestKull } from '../../support/kull.js';
import { TalksOfGroup } from './talks.js';

interface OwnTalk {
  readonly id: string;
  readonly openedAs: string;
  readonly state: string;
  readonly place: string | null;
  readonly other: { readonly name: string | null };
}
interface Home {
  readonly mentor: { readonly nextTalks: readonly OwnTalk[] } | null;
  readonly mentee:
    readonly { readonly nextTalk: OwnTalk | null; readonly talksToBook: number }[] | null;
}

describe('one’s own talks', () => {
  const talks = new TalksOfGroup();
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    kull = await talks.start({ work: false });
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    cast = await talks.newCast();
  });

  const mine = async (role: Role, query = ''): Promise<readonly OwnTalk[]> =>
    (await cast.as[role].get(`/me/meetings${query}`)).as<{ talks: OwnTalk[] }>().talks;
  const home = async (role: Role): Promise<Home> => (await cast.as[role].get('/home')).as<Home>();
  const nameOf = (role: 'mentee' | 'mentor') =>
    `${cast.people[role].givenName} ${cast.people[role].familyName}`;

  it('stand among the meetings of the two, and nobody else’s', async () => {
    const [first] = await talks.opened();
    await talks.book('mentee', first!.id);
    expect(await mine('mentee')).toMatchObject([
      {
        ...{ id: first!.id, openedAs: 'mentee', state: 'booked', place: 'Room 12' },
        other: { name: nameOf('mentor') },
      },
    ]);
    expect(await mine('mentor')).toMatchObject([
      { id: first!.id, openedAs: 'mentor', state: 'booked', other: { name: nameOf('mentee') } },
    ]);
    for (const role of [
      'fellow',
      'otherMentee',
      'otherMentor',
      'leadMentor',
      'coordinator',
    ] as const)
      expect([role, await mine(role)]).toEqual([role, []]);
    // By day, as meetings are.
    expect(await mine('mentee', `?from=${day(2)}`)).toEqual([]);
    expect(await mine('mentee', `?to=${day(0)}`)).toEqual([]);
    expect(await mine('mentee', `?from=${day(1)}&to=${day(1)}`)).toHaveLength(1);
  });

  it('are the next on the start page of both until they are over, and past ones stand in the list', async () => {
    const id = (await talks.opened())[0]!.id;
    expect((await home('mentee')).mentee).toMatchObject([{ nextTalk: null, talksToBook: 3 }]);
    await talks.book('mentee', id);
    expect((await home('mentee')).mentee).toMatchObject([{ nextTalk: { id }, talksToBook: 0 }]);
    expect((await home('fellow')).mentee).toMatchObject([{ nextTalk: null, talksToBook: 2 }]);
    expect((await home('mentor')).mentor).toMatchObject({ nextTalks: [{ id }] });
    await talks.begin(id);
    expect((await home('mentee')).mentee).toMatchObject([{ nextTalk: null, talksToBook: 0 }]);
    expect((await home('mentor')).mentor).toMatchObject({ nextTalks: [] });
    await talks.log('mentor', id);
    expect(await mine('mentee')).toMatchObject([{ id, state: 'held' }]);
    // One was all that there was to be.
    expect((await home('mentee')).mentee).toMatchObject([{ talksToBook: 0 }]);
  });

  it('keep the names of the protected, and go with who leaves the group', async () => {
    const id = (await talks.opened())[0]!.id;
    await talks.book('mentee', id);
    await kull.owner.query(`update persons set is_protected = true where institution_id = $1`, [
      cast.round.institutionId,
    ]);
    expect(await mine('mentee')).toMatchObject([{ other: { name: null } }]);
    expect(await mine('mentor')).toMatchObject([{ other: { name: null } }]);
    await kull.owner.query(`update memberships set left_at = now() where enrolment_id = $1`, [
      cast.mentees[0]!.id,
    ]);
    expect(await mine('mentee')).toEqual([]);
    expect((await home('mentee')).mentee).toMatchObject([{ nextTalk: null }]);
  });

  it('are none where the round has talks no more', async () => {
    const id = (await talks.opened())[0]!.id;
    await talks.book('mentee', id);
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{meetings,talks}', 'null') where id = $1`,
      [cast.round.id],
    );
    expect(await mine('mentee')).toEqual([]);
    expect((await home('fellow')).mentee).toMatchObject([{ talksToBook: 0 }]);
  });
});
