import { Membership, type Group } from '#groups';
import { Actor } from '#kernel';
import type { Round, SchemeSettings } from '#schemes';
import type { AgreementView } from '../../../libs/groups/src/agreement/agreement.views.js';
import { personOf } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';

const PAIRS: SchemeSettings = {
  ...fyseLikeSettings,
  format: 'pairs',
  group: { minimum: 1, target: 1, maximum: 1 },
  agreement: true,
};

interface Two {
  readonly round: Round;
  readonly group: Group;
  readonly mentor: TestClient;
  readonly mentee: TestClient;
  readonly mentorPersonId: string;
  readonly menteePersonId: string;
}

interface GroupBody {
  readonly hasAgreement: boolean | null;
}

describe('the agreement of a pair', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());

  const two = async (settings: SchemeSettings = PAIRS): Promise<Two> => {
    const round = await kull.a.round({ settings, state: 'running' });
    const { group, mentor, mentees } = await kull.a.group({ in: round, of: 1, seats: 1 });
    const [one, other] = [await personOf(kull, mentor), await personOf(kull, mentees[0]!)];
    return {
      ...{ round, group, mentorPersonId: one.id, menteePersonId: other.id },
      mentor: await kull.as(one),
      mentee: await kull.as(other),
    };
  };
  const path = ({ group }: Two): string => `/groups/${group.id}/agreement`;
  const write = (of: Two, by: 'mentor' | 'mentee', goals: readonly unknown[], version = 0) =>
    of[by].put(path(of), { goals }, { 'if-match': `"${version}"` });
  const accept = (of: Two, by: 'mentor' | 'mentee', version: number) =>
    of[by].post(`${path(of)}/acceptance`, {}, { 'if-match': `"${version}"` });
  const tick = (of: Two, by: 'mentor' | 'mentee', number: number, reached = true) =>
    of[by].put(`${path(of)}/reached`, { number, reached });
  const seen = async (of: Two, by: 'mentor' | 'mentee'): Promise<AgreementView> =>
    (await of[by].get(path(of))).as<AgreementView>();
  const coordinatorOf = async ({ round: { institutionId, schemeId } }: Two) =>
    kull.as(await kull.a.coordinator({ institutionId, schemeId }));

  it('is written by one and accepted by the other; then goals are ticked off', async () => {
    const of = await two();
    expect(await seen(of, 'mentee')).toMatchObject({
      ...{ goals: [], version: 0, acceptedByMe: false, acceptedByOther: false },
      can: { write: true, accept: false, tick: false },
    });
    const written = await write(of, 'mentee', [' Finne en praksisplass ', 'Øve på intervju']);
    expect([written.status, written.body]).toMatchObject([
      200,
      {
        goals: [
          { number: 1, body: 'Finne en praksisplass', reachedAt: null },
          { number: 2, body: 'Øve på intervju' },
        ],
        ...{ acceptedByMe: true, acceptedByOther: false, version: 1 },
        can: { accept: false, tick: false },
      },
    ]);
    expect(await seen(of, 'mentor')).toMatchObject({ can: { accept: true, tick: false } });
    expect((await tick(of, 'mentor', 1)).body).toMatchObject({ code: 'agreement.not_accepted' });
    expect((await accept(of, 'mentor', 1)).body).toMatchObject({
      ...{ acceptedByMe: true, acceptedByOther: true },
      can: { write: true, accept: false, tick: true },
    });
    expect((await tick(of, 'mentee', 2)).body).toMatchObject({
      goals: [{ reachedAt: null }, { reachedAt: expect.any(String) as string }],
    });
    expect((await tick(of, 'mentor', 2, false)).body).toMatchObject({
      goals: [{ reachedAt: null }, { reachedAt: null }],
    });
    expect((await tick(of, 'mentor', 3)).status).toBe(404);
  });

  it('waits for the other again once it is written anew; a goal that stays keeps its tick', async () => {
    const of = await two();
    await write(of, 'mentor', ['Ett', 'To']);
    await accept(of, 'mentee', 1);
    await tick(of, 'mentee', 1);
    const anew = await write(of, 'mentor', ['Tre', 'Ett'], 1);
    expect(anew.body).toMatchObject({
      goals: [
        { body: 'Tre', reachedAt: null },
        { body: 'Ett', reachedAt: expect.any(String) as string },
      ],
      ...{ acceptedByMe: true, acceptedByOther: false, version: 2 },
    });
    // The other accepts what they have read, and nothing else.
    const late = await accept(of, 'mentee', 1);
    expect([late.status, late.body]).toMatchObject([412, { current: { version: 2 } }]);
    expect((await write(of, 'mentee', ['Fire'], 1)).status).toBe(412);
    expect((await accept(of, 'mentee', 2)).status).toBe(200);
    expect(await seen(of, 'mentor')).toMatchObject({ acceptedByOther: true });
  });

  it('tells the coordinator that it exists, and nothing of what is in it', async () => {
    const of = await two();
    const coordinator = await coordinatorOf(of);
    const shown = async () => [
      (await coordinator.get(`/groups/${of.group.id}`)).as<GroupBody>().hasAgreement,
      (await coordinator.get(`/rounds/${of.round.id}/groups`)).as<{ items: GroupBody[] }>()
        .items[0]!.hasAgreement,
    ];
    expect(await shown()).toEqual([false, false]);
    await write(of, 'mentor', ['Et hemmelig mål']);
    expect(await shown()).toEqual([false, false]);
    await accept(of, 'mentee', 1);
    expect(await shown()).toEqual([true, true]);
    expect((await coordinator.get(path(of))).status).toBe(404);
    for (const page of [`/groups/${of.group.id}`, `/rounds/${of.round.id}/groups`])
      expect((await coordinator.get(page)).text).not.toContain('hemmelig');
    expect((await of.mentee.get(`/groups/${of.group.id}`)).as<GroupBody>().hasAgreement).toBe(true);
  });

  it('is closed in the database to everybody but the two', async () => {
    const of = await two();
    await write(of, 'mentor', ['Et hemmelig mål']);
    const { institutionId, schemeId } = of.round;
    const read = (personId: string | null) =>
      kull.db.run(
        personId === null
          ? Actor.institution(institutionId)
          : Actor.person(institutionId, personId, [], 'nb'),
        (tx) => tx.query(`select body from agreement_goals`),
      );
    const coordinator = await kull.a.coordinator({ institutionId, schemeId });
    expect(await read(null)).toEqual([]);
    expect(await read(coordinator.id)).toEqual([]);
    for (const personId of [of.mentorPersonId, of.menteePersonId])
      expect(await read(personId)).toEqual([{ body: 'Et hemmelig mål' }]);
  });

  it('asks the other by mail, without the goals', async () => {
    const of = await two();
    await write(of, 'mentee', ['Et hemmelig mål']);
    await kull.settled();
    const { rows } = await kull.owner.query<{ person_id: string; subject: string; text: string }>(
      `select person_id, subject, text from mails where institution_id = $1`,
      [of.round.institutionId],
    );
    expect(rows.map((r) => r.person_id)).toEqual([of.mentorPersonId]);
    expect(rows[0]!.subject).toContain('har skrevet mål for dere');
    expect(JSON.stringify(rows)).not.toContain('hemmelig');
  });

  it('refuses too many goals, none, empty ones and long ones', async () => {
    const of = await two();
    const bad: [unknown[], string][] = [
      [[], 'field.arrayMinSize'],
      [['1', '2', '3', '4'], 'field.arrayMaxSize'],
      [['  '], 'field.matches'],
      [['x'.repeat(301)], 'field.maxLength'],
      [[7], 'field.matches'],
    ];
    for (const [goals, code] of bad) {
      const answer = await write(of, 'mentor', goals);
      const { fields } = answer.as<{ fields: { code: string }[] }>();
      expect([answer.status, fields.map((f) => f.code)]).toEqual([
        422,
        expect.arrayContaining([code]),
      ]);
    }
    expect((await accept(of, 'mentor', 0)).body).toMatchObject({
      code: 'agreement.nothing_to_accept',
    });
    expect((await of.mentor.put(path(of), { goals: ['x'] })).status).toBe(428);
  });

  it('is for the two of a pair now, where the scheme has agreements, while the round lasts', async () => {
    const of = await two();
    expect((await kull.client().get(path(of))).status).toBe(401);
    const stranger = await kull.as(await kull.a.person(of.round));
    expect((await stranger.get(path(of))).status).toBe(404);
    const elsewhere = await two();
    expect((await elsewhere.mentor.get(path(of))).status).toBe(404);
    const without = await two({ ...PAIRS, agreement: false });
    expect((await without.mentor.get(path(without))).status).toBe(404);
    const shown = await without.mentor.get(`/groups/${without.group.id}`);
    expect(shown.as<GroupBody>().hasAgreement).toBeNull();
    await write(of, 'mentor', ['Ett']);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [of.round.id]);
    expect(await seen(of, 'mentee')).toMatchObject({ goals: [{ body: 'Ett' }], can: { accept: false } }); // prettier-ignore
    expect((await accept(of, 'mentee', 1)).body).toMatchObject({ code: 'round.closed' });
  });

  it('is not handed on to another mentor, who makes a new one with the student', async () => {
    const of = await two();
    await write(of, 'mentor', ['Et hemmelig mål']);
    await accept(of, 'mentee', 1);
    const successor = await kull.a.enrolment({ in: of.round, role: 'mentor' });
    await kull.owner.query(
      `update memberships set left_at = now() where group_id = $1 and role = 'mentor'`,
      [of.group.id],
    );
    const { institutionId } = of.round;
    const member = { groupId: of.group.id, enrolmentId: successor.id, role: 'mentor' as const };
    await kull.a.insert(Membership, institutionId, member);
    const next = await kull.as(await personOf(kull, successor));
    expect((await of.mentor.get(path(of))).status).toBe(404);
    expect((await next.get(path(of))).as<AgreementView>()).toMatchObject({ goals: [], version: 0 });
    expect((await next.get(`/groups/${of.group.id}`)).as<GroupBody>().hasAgreement).toBe(false);
    expect((await write({ ...of, mentor: next }, 'mentor', ['Noe nytt'])).status).toBe(200);
    expect((await seen(of, 'mentee')).goals).toMatchObject([{ body: 'Noe nytt' }]);
  });

  it('is kept once where the two write at the same moment', async () => {
    const of = await two();
    const answers = await Promise.all([
      write(of, 'mentor', ['Mitt mål']),
      write(of, 'mentee', ['Mitt eget mål']),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await seen(of, 'mentor')).goals).toHaveLength(1);
  });
});
