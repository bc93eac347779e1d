import { newId } from '#kernel';
import type { Cast } from '../../support/cast.js';
import type { TestKull } from '../../support/kull.js';
import { pathsOf, Tokens, type Page } from './tokens.js';

describe('what API tokens are answered', () => {
  const tokens = new Tokens();
  const { make, ask } = tokens;
  let kull: TestKull;
  let cast: Cast;

  beforeAll(async () => {
    ({ kull, cast } = await tokens.start());
  });
  afterAll(() => tokens.stop());

  it('give ids, keys, states and numbers: no name, no contact, nothing that somebody wrote', async () => {
    const { institutionId } = cast.round;
    const programme = await kull.a.programme({ institutionId }, { code: 'BDATA' });
    const person = { studentNumber: '654321', feideId: 'aisha@uni.example' };
    const aisha = await kull.a.enrolment({
      in: cast.round,
      person: { ...person, programmeId: programme.id, campus: 'Grimstad', phone: '+4790000001' },
      interests: ['seiling'],
    });
    const hidden = { isProtected: true, studentNumber: '111222' };
    const { group, mentees } = await kull.a.group({ in: cast.round, of: 1 });
    await kull.a.group({ in: cast.round, mentor: cast.mentor });
    const concealed = await kull.a.enrolment({ in: cast.round, person: hidden });
    await kull.owner.query(
      `insert into memberships (institution_id, id, group_id, enrolment_id, role)
       values ($1, $2, $3, $4, 'mentee')`,
      [institutionId, newId(), group.id, concealed.id],
    );
    const { secret } = await make();
    const [round, participants, groups] = await Promise.all(
      pathsOf(cast.round.id).map((path) => ask(path, secret)),
    );
    expect(round!.body).toMatchObject({
      id: cast.round.id,
      scheme: { id: cast.round.schemeId },
      state: 'running',
      startsOn: '2026-01-01',
      numbers: { groups: 4, meetingsHeld: 0 },
    });
    const people = participants!.as<Page<{ id: string }>>().items;
    expect(people.find(({ id }) => id === aisha.id)).toEqual({
      ...{ id: aisha.id, role: 'mentee', state: 'joined', answeredAt: null },
      ...{ ...person, programmeCode: 'BDATA', cohort: null, campus: 'Grimstad' },
    });
    const { rows } = await kull.owner.query<{ id: string }>(
      `select e.id from enrolments e join persons p on p.id = e.person_id
       where e.round_id = $1 and not p.is_protected order by e.id`,
      [cast.round.id],
    );
    expect(people.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const listedGroup = groups!
      .as<Page<{ id: string; members: { participantId: string; role: string }[] }>>()
      .items.find(({ id }) => id === group.id)!;
    expect(listedGroup.members.map(({ role }) => role)).toEqual(['mentor', 'mentee']);
    expect(listedGroup.members[1]!.participantId).toBe(mentees[0]!.id);
    const all = [round, participants, groups].map((answer) => answer!.text).join();
    for (const secretly of ['Given', 'Family', '@kull.example', '+479', 'seiling', '111222'])
      expect(all).not.toContain(secretly);
    expect(all).not.toContain(concealed.id);
  });

  it('read long lists a page at a time, each once', async () => {
    const { secret } = await make();
    const [, participants, groups] = pathsOf(cast.round.id);
    for (const path of ['/integration/rounds', participants!, groups!]) {
      const whole = (await ask(path, secret)).as<Page<{ id: string }>>().items;
      const ids: string[] = [];
      for (let next: string | null = ''; next !== null;) {
        const query: string = `?size=1${next ? `&cursor=${next}` : ''}`;
        const page: Page<{ id: string }> = (await ask(path + query, secret)).as();
        ids.push(...page.items.map(({ id }) => id));
        next = page.next;
      }
      expect(ids).toEqual(whole.map(({ id }) => id));
      for (const wrong of ['size=0', 'size=501', 'cursor=x', 'cursor=WyJ4Il0', 'more=1'])
        expect([wrong, (await ask(`${path}?${wrong}`, secret)).status]).toEqual([wrong, 422]);
    }
  });
});
