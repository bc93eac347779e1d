import { Substitution } from '#groups';
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

  it('are a substitute’s while the days last', async () => {
    const id = (await talks.opened())[0]!.id;
    await talks.book('mentee', id);
    const { institutionId } = cast.round;
    const { id: substituteId, personId } = await kull.a.enrolment({
      in: cast.round,
      role: 'mentor',
    });
    const { id: substitutionId } = await kull.a.insert(Substitution, institutionId, {
      ...{ groupId: cast.group.id, enrolmentId: substituteId, startsOn: day(-1), endsOn: day(0) },
    });
    await kull.owner.query(`update talks set mentor_id = $2 where id = $1`, [id, substituteId]);
    const substitute = await kull.as({ institutionId, id: personId });
    const seen = async () =>
      (await substitute.get('/me/meetings'))
        .as<{ talks: OwnTalk[] }>()
        .talks.map((talk) => talk.id);
    expect(await seen()).toEqual([id]);
    await kull.owner.query(`update substitutions set ends_on = $2 where id = $1`, [
      ...[substitutionId, day(-1)],
    ]);
    expect(await seen()).toEqual([]);
  });

  it('are offered by the term that each time is in', async () => {
    const set = (per: string) =>
      kull.owner.query(
        `update rounds set starts_on = $2::date, ends_on = $3::date,
           settings = jsonb_set(settings, '{meetings,talks,per}', to_jsonb($4::text)),
           terms = jsonb_build_array(
             jsonb_build_object('term', '2026-HØST', 'startsOn', ($2::date)::text, 'endsOn', $5::text),
             jsonb_build_object('term', '2027-VÅR', 'startsOn', $6::text, 'endsOn', ($3::date)::text))
         where id = $1`,
        [cast.round.id, day(-60), day(90), per, day(5), day(10)],
      );
    await set('term');
    const id = (await talks.opened({ ...talks.tomorrow, count: 1 }))[0]!.id;
    await talks.book('mentee', id);
    await talks.begin(id);
    await talks.log('mentor', id);
    await talks.opened({ ...talks.tomorrow, date: day(2), count: 1 });
    await talks.opened({ ...talks.tomorrow, date: day(20), count: 2 });
    // One of this term was had: the two of the next are open.
    expect((await home('mentee')).mentee).toMatchObject([{ talksToBook: 2 }]);
    expect((await home('fellow')).mentee).toMatchObject([{ talksToBook: 3 }]);
    await set('round');
    expect((await home('mentee')).mentee).toMatchObject([{ talksToBook: 0 }]);
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
