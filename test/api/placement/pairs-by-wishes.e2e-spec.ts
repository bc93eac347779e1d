import type { MatchingRunView, PairComparison, PairProposalView } from '#placement';
import type { PairAlternatives } from '#placement';
import type { Round, SchemeSettings } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';
import { finished, ifMatch } from './placing.js';

const BY_WISHES: SchemeSettings = {
  ...fyseLikeSettings,
  format: 'pairs',
  group: { minimum: 1, target: 1, maximum: 1 },
  matching: {
    ...{ by: 'wishes', sameWithin: [], alike: ['interests'], mixBy: [], neverAlone: [] },
    commonHour: false,
  },
};

interface Market {
  readonly round: Round;
  readonly client: TestClient;
  /** Enrolments, by given name. */
  readonly id: (name: string) => string;
}

/** Whom everybody wants, by name; after '!' whom not. */
type Wanted = Readonly<Record<string, string>>;

describe('pairs by what both sides wish', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const market = async (students: Wanted, mentors: Wanted, places = 1): Promise<Market> => {
    const round = await kull.a.round({ settings: BY_WISHES });
    const ids = new Map<string, string>();
    for (const [role, wanted] of [
      ['mentee', students],
      ['mentor', mentors],
    ] as const)
      for (const givenName of Object.keys(wanted)) {
        const person = { givenName, familyName: 'Berg' };
        const maxGroups = role === 'mentor' ? places : null;
        const interests = ['sjakk'];
        const made = await kull.a.enrolment({ in: round, role, person, maxGroups, interests });
        ids.set(givenName, made.id);
      }
    const names = (text: string): string[] => text.split(' ').filter(Boolean);
    for (const [name, text] of [...Object.entries(students), ...Object.entries(mentors)]) {
      const [ranked = '', vetoed = ''] = text.split('!');
      await wish(round, ids.get(name)!, names(ranked).map((n) => ids.get(n)!), names(vetoed).map((n) => ids.get(n)!)); // prettier-ignore
    }
    const { institutionId, schemeId } = round;
    const client = await kull.as(await kull.a.coordinator({ institutionId, schemeId }));
    return { round, client, id: (name) => ids.get(name)! };
  };
  const wish = async (
    { institutionId }: Round,
    by: string,
    ranked: readonly string[],
    vetoed: readonly string[] = [],
  ): Promise<void> => {
    await kull.owner.query(`delete from wish_lists where enrolment_id = $1`, [by]);
    if (ranked.length + vetoed.length === 0) return;
    await kull.owner.query(
      `insert into wish_lists (institution_id, enrolment_id, message) values ($1, $2, '')`,
      [institutionId, by],
    );
    await kull.owner.query(
      `insert into wishes (institution_id, by_id, about_id, rank)
       select $1::uuid, $2::uuid, r.id, r.rank from unnest($3::uuid[]) with ordinality r (id, rank)
       union all select $1, $2, v.id, null from unnest($4::uuid[]) v (id)`,
      [institutionId, by, ranked, vetoed],
    );
  };
  /** Says of two that they are not to be put together again. */
  const keepApart = ({ round, id }: Market, one: string, other: string) =>
    kull.owner.query(
      `insert into not_again (institution_id, id, scheme_id, one_id, other_id, made_by)
       select $1, gen_random_uuid(), $2, least(a.person_id, k.person_id),
              greatest(a.person_id, k.person_id), a.person_id
       from enrolments a, enrolments k where a.id = $3 and k.id = $4`,
      [round.institutionId, round.schemeId, id(one), id(other)],
    );
  const run = async ({ client, round }: Market): Promise<MatchingRunView> => {
    const started = await client.post(`/rounds/${round.id}/matching-runs`, {});
    expect([started.status, started.text]).toEqual([201, expect.anything()]);
    return finished(client, started.as<MatchingRunView>().id);
  };
  const compared = async ({ client, round }: Market): Promise<PairComparison> =>
    (await client.get(`/rounds/${round.id}/pair-proposals`)).as<PairComparison>();
  const proposed = async (of: Market, mode: string): Promise<PairProposalView> => {
    const { proposals } = await compared(of);
    const { id } = proposals.find((p) => p.mode === mode)!;
    return (await of.client.get(`/proposals/${id}/pairs`)).as<PairProposalView>();
  };
  const namesOf = ({ pairs }: PairProposalView): Record<string, string> =>
    Object.fromEntries(
      pairs.map(({ student, mentor }) => [student.name.split(' ')[0]!, mentor.name.split(' ')[0]!]),
    );
  const change = ({ client }: Market, { id, version }: PairProposalView, body: object) =>
    client.post(`/proposals/${id}/pairs`, body, ifMatch(version));

  it('lays what is best in four ways side by side, each certified, with the reasons of each pair', async () => {
    // Most first wishes leave Emil out, since Kari and Siri say no to him: Ola is the only one.
    const of = await market(
      { Aisha: 'Ola Kari', Brage: 'Siri Kari', Emil: 'Ola' },
      { Kari: 'Brage ! Emil', Ola: 'Aisha Emil', Siri: 'Brage ! Emil' },
    );
    expect(await run(of)).toMatchObject({ state: 'done', options: { by: 'wishes' } });
    const { proposals, ...rest } = await compared(of);
    expect(rest).toMatchObject({
      ...{ students: 3, studentsRanked: 3, mentors: 3, mentorsRanked: 3, places: 3 },
      ...{ wishesAreOpen: true, isStale: false, can: { run: true } },
    });
    expect(proposals.map((p) => [p.mode, p.state, p.isProven])).toEqual(
      ['first_choices', 'fewest_left_out', 'fair', 'stable'].map((m) => [m, 'draft', true]),
    );
    const [most, fewest, fair, stable] = proposals.map(({ figures }) => figures);
    expect(most).toMatchObject({ gotFirst: 2, gotAmongThree: 3, notPlaced: 0, ranked: 3 });
    expect(fewest).toMatchObject({ notPlaced: 0, placed: 3 });
    expect(fair).toMatchObject({ notPlaced: 0 });
    // Ola would rather have Aisha, and she him: somebody is left out.
    expect(stable).toMatchObject({ notPlaced: 1, wouldSwap: 0, gotFirst: 2, mentorsWished: 2 });
    const one = await proposed(of, 'stable');
    expect(namesOf(one)).toEqual({ Aisha: 'Ola', Brage: 'Siri' });
    const aisha = one.pairs.find(({ student }) => student.name === 'Aisha Berg')!;
    expect(
      aisha.reasons.map(({ code, numbers, value }) => [code, numbers['place'] ?? value]),
    ).toEqual([
      ['pair.mentee_wish', 1],
      ['pair.mentor_wish', 1],
      ['pair.same', 'sjakk'],
    ]);
    expect(one.notPlaced).toMatchObject([
      {
        student: { name: 'Emil Berg' },
        reasons: [{ code: 'not_placed.by_measure', ids: expect.any(Array) as string[] }],
      },
    ]);
  });

  it('says who is left out for want of places, and what would do', async () => {
    const of = await market({ Aisha: 'Kari', Brage: 'Kari' }, { Kari: 'Aisha' });
    await run(of);
    const one = await proposed(of, 'fewest_left_out');
    expect(one.notPlaced).toMatchObject([
      {
        student: { name: 'Brage Berg' },
        reasons: [
          {
            code: 'not_placed.too_few_places',
            numbers: { students: 2, mentors: 1, places: 1 },
            ids: [of.id('Kari')],
          },
        ],
        fixes: [{ code: 'fix.one_more_place', ids: [of.id('Kari')] }],
      },
    ]);
    const { proposals } = await compared(of);
    // All four come to the same.
    expect(proposals.map((p) => p.sameAs)).toEqual([
      null,
      ...Array<string>(3).fill(proposals[0]!.id),
    ]);
    expect(proposals[0]!.weakest).toMatchObject({ student: { name: 'Aisha Berg' } });
  });

  it('never pairs against a no, by the engine or by hand', async () => {
    const of = await market({ Aisha: 'Kari' }, { Kari: '! Aisha', Ola: '' });
    await run(of);
    for (const mode of ['first_choices', 'fewest_left_out', 'fair', 'stable'])
      expect(namesOf(await proposed(of, mode))).toEqual({ Aisha: 'Ola' });
    const one = await proposed(of, 'fair');
    const body = { enrolmentId: of.id('Aisha'), mentorId: of.id('Kari') };
    const refused = await change(of, one, body);
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'pair.vetoed' }]);
    const others = await of.client.get(
      `/proposals/${one.id}/alternatives?enrolmentId=${of.id('Aisha')}`,
    );
    expect(others.as<PairAlternatives>()).toMatchObject({
      mentorId: of.id('Ola'),
      alternatives: [
        { mentor: { name: 'Kari Berg' }, isAllowed: false, reasons: [{ code: 'pair.vetoed' }, {}, {}, {}] }, // prettier-ignore
      ],
    });
  });

  it('never puts two together again of whom that was said, by the engine or by hand', async () => {
    const of = await market({ Aisha: 'Kari', Brage: 'Kari' }, { Kari: 'Aisha', Ola: '' });
    await run(of);
    expect(namesOf(await proposed(of, 'first_choices'))).toMatchObject({ Aisha: 'Kari' });
    await keepApart(of, 'Aisha', 'Kari');
    expect((await compared(of)).isStale).toBe(true);
    await run(of);
    for (const mode of ['first_choices', 'fewest_left_out', 'fair', 'stable'])
      expect(namesOf(await proposed(of, mode))).toEqual({ Aisha: 'Ola', Brage: 'Kari' });
    const one = await proposed(of, 'fair');
    const body = {
      ...{ enrolmentId: of.id('Aisha'), mentorId: of.id('Kari') },
      exchangeWithId: of.id('Brage'),
    };
    const refused = await change(of, one, body);
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'pair.not_again' }]);
  });

  it('says of whom nobody is left that it is for that, and no rule', async () => {
    const of = await market({ Aisha: '' }, { Kari: '' });
    await keepApart(of, 'Aisha', 'Kari');
    await run(of);
    const { notPlaced } = await proposed(of, 'fair');
    expect(notPlaced).toMatchObject([
      {
        student: { name: 'Aisha Berg' },
        reasons: [
          { code: 'not_placed.no_mentor_allowed' },
          { code: 'kept_away.not_again', numbers: { count: 1 } },
        ],
      },
    ]);
  });

  it('is changed by hand: another mentor, an exchange, out and in again; and undone', async () => {
    const of = await market(
      { Aisha: 'Kari', Brage: 'Ola' },
      { Kari: 'Aisha', Ola: 'Brage', Siri: '' },
    );
    await run(of);
    let one = await proposed(of, 'first_choices');
    expect(namesOf(one)).toEqual({ Aisha: 'Kari', Brage: 'Ola' });
    const does = async (name: string, mentor: string | null, exchangeWith?: string) => {
      const answer = await change(of, one, {
        enrolmentId: of.id(name),
        mentorId: mentor && of.id(mentor),
        ...(exchangeWith && { exchangeWithId: of.id(exchangeWith) }),
      });
      expect([answer.status, answer.text]).toEqual([200, expect.anything()]);
      one = answer.as<PairProposalView>();
      return namesOf(one);
    };
    expect(await does('Aisha', 'Siri')).toEqual({ Aisha: 'Siri', Brage: 'Ola' });
    expect(one).toMatchObject({ isProven: false, figures: { gotFirst: 1, gotOther: 1, wouldSwap: 1 } }); // prettier-ignore
    expect(await does('Aisha', 'Ola', 'Brage')).toEqual({ Aisha: 'Ola', Brage: 'Siri' });
    expect(await does('Aisha', null)).toEqual({ Brage: 'Siri' });
    expect(one.notPlaced.map(({ student }) => student.name)).toEqual(['Aisha Berg']);
    expect(await does('Aisha', 'Kari')).toEqual({ Aisha: 'Kari', Brage: 'Siri' });
    for (const names of [
      { Brage: 'Siri' },
      { Aisha: 'Ola', Brage: 'Siri' },
      { Aisha: 'Siri', Brage: 'Ola' },
      { Aisha: 'Kari', Brage: 'Ola' },
    ]) {
      const undone = await of.client.post(`/proposals/${one.id}/undo`, {}, ifMatch(one.version));
      expect(undone.status).toBe(200);
      one = await proposed(of, 'first_choices');
      expect(namesOf(one)).toEqual(names);
    }
    expect(one).toMatchObject({ isProven: true, can: { undo: false } });
  });

  it('takes a late student in by hand, and says that something has changed', async () => {
    const of = await market({ Aisha: 'Kari' }, { Kari: 'Aisha', Ola: '' });
    await run(of);
    const late = await kull.a.enrolment({ in: of.round, person: { givenName: 'Sen', familyName: 'Berg' } }); // prettier-ignore
    const one = await proposed(of, 'fair');
    expect(one).toMatchObject({
      isStale: true,
      isProven: false,
      notPlaced: [{ reasons: [{ code: 'not_placed.came_later' }] }],
    });
    const full = await change(of, one, { enrolmentId: late.id, mentorId: of.id('Kari') });
    expect([full.status, full.body]).toMatchObject([409, { code: 'pair.mentor_full' }]);
    const placed = await change(of, one, { enrolmentId: late.id, mentorId: of.id('Ola') });
    expect(namesOf(placed.as<PairProposalView>())).toEqual({ Aisha: 'Kari', Sen: 'Ola' });
    const undone = await of.client.post(`/proposals/${one.id}/undo`, {}, ifMatch(one.version + 1));
    expect(undone.status).toBe(200);
    expect(namesOf(await proposed(of, 'fair'))).toEqual({ Aisha: 'Kari' });
    const stale = await change(of, one, { enrolmentId: late.id, mentorId: null });
    expect(stale.status).toBe(412);
  });

  it('publishes one as pairs, and its mentors have as many as they have places for', async () => {
    const of = await market(
      { Aisha: 'Kari', Brage: 'Kari', Emil: 'Ola' },
      { Kari: 'Aisha Brage', Ola: '' },
      2,
    );
    await run(of);
    const one = await proposed(of, 'first_choices');
    const others = (await compared(of)).proposals.filter((p) => p.id !== one.id);
    const based = await of.client.post(`/rounds/${of.round.id}/matching-runs`, {
      basedOnProposalId: one.id,
    });
    expect(based.body).toMatchObject({ fields: [{ pointer: '/basedOnProposalId' }] });
    // Somebody is taken out by hand, so that a pair is left empty: it is not made.
    const taken = await change(of, one, { enrolmentId: of.id('Emil'), mentorId: null });
    const { version } = taken.as<PairProposalView>();
    const answer = await of.client.post(`/proposals/${one.id}/publication`, {}, ifMatch(version));
    expect([answer.status, answer.body]).toMatchObject([
      200,
      { groups: 2, placed: 2, unplaced: 1, withoutLeader: 0 },
    ]);
    const { rows } = await kull.owner.query(
      `select p.given_name, g.seats, g.seats_taken,
         (select mp.given_name from memberships mm join enrolments me on me.id = mm.enrolment_id
          join persons mp on mp.id = me.person_id
          where mm.group_id = g.id and mm.role = 'mentor') as mentor
       from groups g join memberships m on m.group_id = g.id and m.role = 'mentee'
       join enrolments e on e.id = m.enrolment_id join persons p on p.id = e.person_id
       where g.round_id = $1 order by 1`,
      [of.round.id],
    );
    expect(rows).toEqual([
      { given_name: 'Aisha', seats: 1, seats_taken: 1, mentor: 'Kari' },
      { given_name: 'Brage', seats: 1, seats_taken: 1, mentor: 'Kari' },
    ]);
    const after = await compared(of);
    expect(after.proposals.map((p) => [p.id, p.state]).sort()).toEqual(
      [[one.id, 'published'], ...others.map((p) => [p.id, 'superseded'])].sort(),
    );
    expect(after.can.run).toBe(false);
    const late = await of.client.post(`/proposals/${others[0]!.id}/publication`, {}, ifMatch(2));
    expect(late.body).toMatchObject({ code: 'proposal.superseded' });
  });

  it('gives the same pairs for the same wishes, and others once they change', async () => {
    const of = await market({ Aisha: 'Kari', Brage: '' }, { Kari: '', Ola: 'Brage' });
    const first = await run(of);
    const again = await run(of);
    expect(again.inputHash).toBe(first.inputHash);
    await wish(of.round, of.id('Aisha'), [of.id('Ola')]);
    expect(await compared(of)).toMatchObject({ isStale: true, run: { number: 2 } });
    expect((await run(of)).inputHash).not.toBe(first.inputHash);
    expect(await compared(of)).toMatchObject({ isStale: false, run: { number: 3 } });
    expect(namesOf(await proposed(of, 'first_choices'))['Aisha']).toBe('Ola');
  });

  it('leaves out mentors who have not done what the round asks, and says so', async () => {
    const of = await market({ Aisha: 'Kari Ola' }, { Kari: 'Aisha', Ola: '' });
    await kull.owner.query(
      `update rounds set settings = jsonb_set(settings, '{mentors,0,training}', 'true') where id = $1`,
      [of.round.id],
    );
    await kull.owner.query(
      `insert into mentor_terms (institution_id, enrolment_id, trained_at) values ($1, $2, now())`,
      [of.round.institutionId, of.id('Ola')],
    );
    expect(await compared(of)).toMatchObject({ mentors: 1, mentorsLeftOut: 1, places: 1 });
    await run(of);
    expect(namesOf(await proposed(of, 'first_choices'))).toEqual({ Aisha: 'Ola' });
  });

  it('fails in words where there is no mentor', async () => {
    const of = await market({ Aisha: '' }, {});
    expect(await run(of)).toMatchObject({ state: 'failed', failure: 'assignment.no_mentors' });
    expect(await compared(of)).toMatchObject({ proposals: [], mentors: 0 });
  });

  it('is for those who run the round, and of proposals of pairs alone', async () => {
    const of = await market({ Aisha: 'Kari' }, { Kari: 'Aisha' });
    await run(of);
    const one = await proposed(of, 'fair');
    const ask = async (client: TestClient) => [
      (await client.get(`/rounds/${of.round.id}/pair-proposals`)).status,
      (await client.get(`/proposals/${one.id}/pairs`)).status,
      (await client.get(`/proposals/${one.id}/alternatives?enrolmentId=${of.id('Aisha')}`)).status,
      (await change({ ...of, client }, one, { enrolmentId: of.id('Aisha'), mentorId: null }))
        .status,
    ];
    expect(await ask(kull.client())).toEqual([401, 401, 401, 401]);
    expect(await ask(await kull.as(await kull.a.person(of.round)))).toEqual([404, 404, 404, 404]);
    const elsewhere = await kull.as(await kull.a.coordinator(await kull.a.round()));
    expect(await ask(elsewhere)).toEqual([404, 404, 404, 404]);
    const bad = await change(of, one, { enrolmentId: 'x' });
    expect([bad.status, bad.body]).toMatchObject([422, { fields: [{ pointer: '/enrolmentId' }] }]);
    const stranger = await change(of, one, { enrolmentId: of.id('Kari'), mentorId: of.id('Kari') });
    expect(stranger.status).toBe(404);
    const same = await change(of, one, { enrolmentId: of.id('Aisha'), mentorId: of.id('Kari') });
    expect(same.body).toMatchObject({ code: 'pair.as_it_is' });
    const listed = await of.client.get(`/rounds/${of.round.id}/proposals`);
    expect(listed.body).toEqual({ items: [] });
  });
});
