import type { ProposalGroupView, ProposalSummaries, ProposalView } from '#placement';
import type { GroupWish, Round, SchemeSettings } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { ifMatch, proposed, smallRoster } from './placing.js';

interface RoundBody {
  readonly version: number;
  readonly settings: SchemeSettings;
  readonly wishes: readonly GroupWish[];
}

interface Fault {
  readonly pointer: string;
  readonly code: string;
}

const wish = (
  kind: GroupWish['kind'],
  attribute: GroupWish['attribute'],
  weight: GroupWish['weight'],
): GroupWish => ({ kind, attribute, weight });

/** Hours of which each student can one: by home county, or by programme. */
const HOURS = [110, 212, 314];

describe('how much a wish for the groups matters', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const prepared = async () => {
    const round = await kull.a.round();
    const client = await kull.as(await kull.a.coordinator(round));
    const roster = await smallRoster(kull, round, { students: 30, mentors: 3 });
    return { round, client, ...roster };
  };
  const shown = async (client: TestClient, round: Round): Promise<RoundBody> =>
    (await client.get(`/rounds/${round.id}`)).as<RoundBody>();
  const say = async (client: TestClient, round: Round, wishes: readonly unknown[]) => {
    const { settings, version } = await shown(client, round);
    const matching = { ...settings.matching, wishes };
    const body = { settings: { ...settings, matching } };
    return client.patch(`/rounds/${round.id}`, body, ifMatch(version));
  };
  const seats = ({ groups }: ProposalView) =>
    groups.map((g) => [g.slot, g.leader?.enrolmentId, g.members.map((m) => m.enrolmentId)]);

  describe('said of a round', () => {
    it('is kept with it, audited, and what its next proposals go by', async () => {
      const { round, client } = await prepared();
      const before = await shown(client, round);
      expect(before.settings.matching.wishes).toBeUndefined();
      expect(before.wishes).toContainEqual(wish('alike', 'programme', 'important'));
      const said = [wish('alike', 'programme', 'little'), wish('mix', 'homeCounty', 'important')];
      const answer = await say(client, round, said);
      expect([answer.status, answer.body]).toMatchObject([
        200,
        { version: 2, settings: { matching: { wishes: said } } },
      ]);
      const after = await shown(client, round);
      for (const one of said) expect(after.wishes).toContainEqual(one);
      expect(after.wishes).toContainEqual(wish('common_hour', null, 'important'));
      const options = await client.get(`/rounds/${round.id}/matching-options`);
      expect(options.body).toMatchObject({ wishes: after.wishes });
      const { rows } = await kull.owner.query(
        `select 1 from audit_events where act = 'round.changed' and subject_id = $1`,
        [round.id],
      );
      expect(rows).toHaveLength(1);
      const { run } = await proposed(client, round.id);
      expect(run.options.wishes).toEqual(after.wishes);
      expect(run.options.mixBy).toEqual(['gender', 'homeCounty']);
    });

    it('is refused where it makes no sense, at the very place', async () => {
      const { round, client } = await prepared();
      const at = '/settings/matching/wishes';
      const bad: [unknown, string, string][] = [
        [wish('mix', 'gender', 'very' as 'little'), `${at}/0/weight`, 'field.isIn'],
        [wish('luck' as 'mix', 'gender', 'little'), `${at}/0/kind`, 'field.isIn'],
        [wish('mix', 'grades' as 'gender', 'little'), `${at}/0/attribute`, 'field.isIn'],
        [wish('mix', null, 'little'), `${at}/0/attribute`, 'field.isIn'],
        [wish('common_hour', 'gender', 'little'), `${at}/0/attribute`, 'field.isIn'],
        [wish('alike', 'campus', 'little'), `${at}/0/weight`, 'field.settled_by_rule'],
        [{ ...wish('mix', 'gender', 'little'), points: 7 }, `${at}/0/points`, 'field.whitelistValidation'], // prettier-ignore
      ];
      for (const [one, pointer, code] of bad) {
        const answer = await say(client, round, [one]);
        expect([answer.status, answer.as<{ fields: Fault[] }>().fields]).toEqual([
          422,
          [{ pointer, code }],
        ]);
      }
      const both = await say(client, round, [
        wish('alike', 'programme', 'important'),
        wish('mix', 'programme', 'little'),
      ]);
      expect(both.body).toMatchObject({
        code: 'request.invalid',
        fields: [{ pointer: `${at}/1/weight`, code: 'field.alike_and_mixed' }],
      });
      expect((await shown(client, round)).version).toBe(1);
    });

    it('is for those who coordinate it', async () => {
      const { round, client } = await prepared();
      const { settings } = await shown(client, round);
      const { institutionId } = round;
      const wishes = [wish('common_hour', null, 'not')];
      const body = { settings: { ...settings, matching: { ...settings.matching, wishes } } };
      const statusFor = async (person: Parameters<typeof kull.as>[0]) =>
        (await (await kull.as(person)).patch(`/rounds/${round.id}`, body, ifMatch(1))).status;
      const grants = [{ role: 'insight' as const, schemeId: round.schemeId }];
      expect(await statusFor(await kull.a.person({ institutionId, grants }))).toBe(403);
      expect(await statusFor(await kull.a.person({ institutionId }))).toBe(404);
      expect(await statusFor(await kull.a.coordinator(await kull.a.round()))).toBe(404);
      expect((await shown(client, round)).version).toBe(1);
    });
  });

  describe('asked of a run', () => {
    it('is part of its input: the same choice gives the same groups, another does not', async () => {
      const { round, client } = await prepared();
      const wishes = [wish('mix', 'homeCounty', 'important'), wish('common_hour', null, 'little')];
      const run = (more: object) => proposed(client, round.id, { seed: 3, ...more });
      const one = await run({ wishes });
      const two = await run({ wishes });
      expect([two.run.inputHash, seats(two)]).toEqual([one.run.inputHash, seats(one)]);
      const usual = await run({});
      expect(usual.run.inputHash).not.toBe(one.run.inputHash);
      // Said of the round, it is the same choice; and what was usual is so in words, too.
      expect((await say(client, round, wishes)).status).toBe(200);
      const three = await run({});
      expect([three.run.inputHash, seats(three)]).toEqual([one.run.inputHash, seats(one)]);
      const spelt = await run({ wishes: usual.run.options.wishes });
      expect([spelt.run.inputHash, seats(spelt)]).toEqual([usual.run.inputHash, seats(usual)]);
    });

    it('is refused where it makes no sense, before any work', async () => {
      const { round, client } = await prepared();
      const bad: [unknown, string][] = [
        [[wish('mix', 'campus', 'little')], '/wishes/0/weight'],
        [[wish('mix', 'gender', 'little'), wish('mix', 'gender', 'not')], '/wishes/1'],
        [[{ kind: 'mix', weight: 'little' }], '/wishes/0/attribute'],
        ['all', '/wishes'],
        [null, '/wishes'],
      ];
      for (const [wishes, pointer] of bad) {
        const answer = await client.post(`/rounds/${round.id}/matching-runs`, { wishes });
        expect([answer.status, answer.body]).toMatchObject([422, { fields: [{ pointer }] }]);
      }
      const runs = await client.get(`/rounds/${round.id}/matching-runs`);
      expect(runs.body).toMatchObject({ items: [] });
    });

    it('judges its proposal also when the round says otherwise later', async () => {
      const { round, client } = await prepared();
      const proposal = await proposed(client, round.id, {
        wishes: [wish('mix', 'gender', 'not'), wish('never_alone', 'gender', 'not')],
      });
      await say(client, round, [wish('mix', 'gender', 'important')]);
      const later = (await client.get(`/proposals/${proposal.id}`)).as<ProposalView>();
      expect(later.groups.map((g) => g.card)).toEqual(proposal.groups.map((g) => g.card));
    });
  });

  it('gives groups no hour where an hour does not matter, also around those who are pinned', async () => {
    const { round, client } = await prepared();
    const first = await proposed(client, round.id);
    const [group] = first.groups;
    const { enrolmentId } = group!.members[0]!;
    const pins = { enrolmentIds: [enrolmentId], pinned: true };
    await client.post(`/proposals/${first.id}/pins`, pins, ifMatch(1));
    const again = await proposed(client, round.id, {
      basedOnProposalId: first.id,
      wishes: [wish('common_hour', null, 'not')],
    });
    expect(again.groups.map((g) => g.slot)).toEqual([null, null, null]);
    const kept = again.groups.find((g) => g.number === group!.number)!;
    expect(kept.leader?.enrolmentId).toBe(group!.leader?.enrolmentId);
    expect(kept.members.map((m) => m.enrolmentId)).toContain(enrolmentId);
    const published = await client.post(`/proposals/${again.id}/publication`, {}, ifMatch(1));
    expect(published.body).toMatchObject({ groups: 3, placed: 30 });
  });

  it('tells in the list who is alone only where somebody minds', async () => {
    const { round, client } = await prepared();
    for (const weight of ['important', 'little', 'not'] as const)
      await proposed(client, round.id, { wishes: [wish('never_alone', 'gender', weight)] });
    const list = await client.get(`/rounds/${round.id}/proposals`);
    expect(list.as<ProposalSummaries>().items.map((p) => p.onlyOnes)).toEqual([null, 0, 0]);
  });

  describe('gives better figures the more it matters', () => {
    type Figure = (proposal: ProposalView) => number;
    const total =
      (of: (group: ProposalGroupView) => number): Figure =>
      ({ groups }) =>
        groups.reduce((sum, group) => sum + of(group), 0);
    const most = (values: readonly unknown[]): number =>
      Math.max(0, ...[...Map.groupBy(values, (v) => v).values()].map((same) => same.length));
    const valueOf = (member: ProposalGroupView['members'][number], attribute: string) =>
      member.attributes[attribute]?.[0];

    const figures = {
      alike: total(({ members }) => most(members.map((m) => m.programme?.code))),
      mentorAlike: total(
        ({ members, leader }) =>
          members.filter((m) => m.programme?.code === leader?.programme?.code).length,
      ),
      hour: total(({ members }) => most(members.flatMap((m) => m.slots ?? []))),
      mixed: total(({ members }) => -most(members.map((m) => valueOf(m, 'homeCounty')))),
      notAlone: total(({ members }) =>
        members.filter((m) => m.gender === 'woman').length === 1 ? -1 : 0,
      ),
    };
    const NOTHING_ELSE = [
      wish('common_hour', null, 'not'),
      wish('alike', 'programme', 'not'),
      wish('mentor_alike', 'programme', 'not'),
      wish('never_alone', 'gender', 'not'),
      wish('mix', 'gender', 'not'),
    ];
    const set = (ids: readonly string[], slotOf: (i: number) => number) =>
      Promise.all(
        ids.map((id, i) =>
          kull.owner.query(`update enrolments set slots = $1 where id = $2`, [[slotOf(i)], id]),
        ),
      );

    it.each<[string, Figure, GroupWish, GroupWish[], RegExp]>([
      ['alike', figures.alike, wish('alike', 'programme', 'important'), [], /alike|"programme"/],
      ['an hour', figures.hour, wish('common_hour', null, 'important'), [wish('mix', 'homeCounty', 'little')], /hour_|no_hour/], // prettier-ignore
      ['mixed', figures.mixed, wish('mix', 'homeCounty', 'important'), [wish('common_hour', null, 'little')], /balanced|"homeCounty"/], // prettier-ignore
      ['nobody alone', figures.notAlone, wish('never_alone', 'gender', 'important'), [wish('mix', 'gender', 'important')], /only_one|not_alone/], // prettier-ignore
      ['a mentor alike', figures.mentorAlike, wish('mentor_alike', 'programme', 'important'), [wish('common_hour', null, 'little'), wish('alike', 'programme', 'important')], /leader_/], // prettier-ignore
    ])('%s, and is not spoken of where it does not', async (what, figure, one, others, words) => {
      const { round, client, mentees, mentors } = await prepared();
      // Who is from one county can at one hour; or who studies one thing, and their mentors cannot.
      const byProgramme = what === 'a mentor alike';
      await set(mentees, (i) => HOURS[byProgramme ? i % 2 : i % 3]!);
      if (byProgramme) await set(mentors, (i) => HOURS[(i + 1) % 2]!);
      if (what === 'nobody alone')
        await kull.owner.query(
          `update persons p set gender = case when e.id = any($2) then 'woman' else 'man' end
           from enrolments e where e.person_id = p.id and e.round_id = $1`,
          [round.id, [mentees[0], mentees[9], mentees[20]]],
        );
      const run = (weight: GroupWish['weight']) =>
        proposed(client, round.id, {
          seed: 11,
          wishes: [
            ...NOTHING_ELSE.filter((w) => ![one, ...others].some((o) => same(o, w))),
            ...others,
            { ...one, weight },
          ],
        });
      const [important, not] = [await run('important'), await run('not')];
      expect(figure(important)).toBeGreaterThan(figure(not));
      const reasonsOf = async ({ id, groups }: ProposalView): Promise<string> => {
        const { enrolmentId } = groups[0]!.members[0]!;
        const why = await client.get(`/proposals/${id}/explanations?enrolmentId=${enrolmentId}`);
        expect(why.status).toBe(200);
        return JSON.stringify([groups.map(({ card }) => card), why.body]);
      };
      expect(await reasonsOf(important)).toMatch(words);
      const silent = await reasonsOf(not);
      expect(silent).not.toMatch(words);
      if (one.kind === 'common_hour') {
        expect(not.groups.map((g) => [g.slot, g.card.hour])).toEqual(
          not.groups.map(() => [null, null]),
        );
        const told = important.groups.reduce((n, { card }) => n + card.hour!.can, 0);
        expect(told).toBe(figure(important));
      }
    });
  });
});

const same = (a: GroupWish, b: GroupWish): boolean =>
  a.kind === b.kind && a.attribute === b.attribute;
