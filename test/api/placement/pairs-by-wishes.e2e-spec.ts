import type { PairAlternatives } from '#placement';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { pairMarkets } from './pair-market.js';

describe('pairs by what both sides wish', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const { market, wish, keepApart, run, compared, proposed, namesOf, change } = pairMarkets(
    () => kull,
  );

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
