import type { PairProposalView, ProposalView } from '#placement';
import { TestKull } from '../../support/kull.js';
import { ifMatch } from './placing.js';
import { pairMarkets } from './pair-market.js';

describe('pairs by wishes, changed by hand and published', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const { market, wish, keepApart, run, compared, proposed, namesOf, change } = pairMarkets(
    () => kull,
  );

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

  it('is not changed as groups are, so that no mentor gets somebody they said no to', async () => {
    const of = await market(
      { Aisha: 'Kari Ola', Brage: 'Ola' },
      { Kari: '', Ola: 'Brage ! Aisha' },
    );
    await run(of);
    const one = await proposed(of, 'first_choices');
    const before = namesOf(one);
    const { groups } = (await of.client.get(`/proposals/${one.id}`)).as<ProposalView>();
    const [group] = groups.filter((g) => g.members[0]?.enrolmentId === of.id('Aisha'));
    const [a, b] = [of.id('Aisha'), of.id('Brage')];
    const edits = {
      leaders: { groupId: group!.id, enrolmentId: of.id('Ola'), slot: null },
      moves: { enrolmentId: b, groupId: group!.id },
      swaps: { a, b },
      pins: { enrolmentIds: [a], pinned: true },
      placements: {},
    };
    for (const [edit, body] of Object.entries(edits)) {
      const answer = await of.client.post(
        `/proposals/${one.id}/${edit}`,
        body,
        ifMatch(one.version),
      );
      expect([edit, answer.status]).toEqual([edit, 404]);
    }
    expect(namesOf(await proposed(of, 'first_choices'))).toEqual(before);
  });

  it('answers who comes too late with the pairs as they are now', async () => {
    const of = await market({ Aisha: 'Kari' }, { Kari: 'Aisha', Ola: '' });
    await run(of);
    const one = await proposed(of, 'fair');
    const enrolmentId = of.id('Aisha');
    const now = await change(of, one, { enrolmentId, mentorId: of.id('Ola') });
    const late = await change(of, one, { enrolmentId, mentorId: null });
    expect([late.status, late.body]).toMatchObject([412, { current: now.body as object }]);
  });

  it('is not published with a pair that is not allowed any more', async () => {
    const of = await market(
      { Aisha: 'Kari', Brage: 'Ola', Emil: 'Siri' },
      { Kari: '', Ola: '', Siri: '' },
    );
    await run(of);
    const one = await proposed(of, 'stable');
    expect(namesOf(one)).toEqual({ Aisha: 'Kari', Brage: 'Ola', Emil: 'Siri' });
    await wish(of.round, of.id('Kari'), [], [of.id('Aisha')]);
    await keepApart(of, 'Brage', 'Ola');
    const publish = (version: number) =>
      of.client.post(`/proposals/${one.id}/publication`, {}, ifMatch(version));
    const refused = await publish(one.version);
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { code: 'proposal.pairs_not_allowed', numbers: { pairs: 2 } },
    ]);
    const { pairs } = refused.as<{ pairs: { menteeId: string; mentorId: string }[] }>();
    expect(new Set(pairs.map((p) => `${p.menteeId} ${p.mentorId}`))).toEqual(
      new Set([`${of.id('Aisha')} ${of.id('Kari')}`, `${of.id('Brage')} ${of.id('Ola')}`]),
    );
    // Taken apart by hand, the rest is published.
    let now = one;
    for (const name of ['Aisha', 'Brage']) {
      const answer = await change(of, now, { enrolmentId: of.id(name), mentorId: null });
      now = answer.as<PairProposalView>();
    }
    expect((await publish(now.version)).body).toMatchObject({ groups: 1, placed: 1 });
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
});
