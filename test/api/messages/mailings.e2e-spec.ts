import { Meeting } from '#meetings';
import { castOf, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface Sent {
  readonly id: string;
  readonly receivers: number;
  readonly mailed: number;
  readonly failed: number;
  readonly unreachable: number;
  readonly programme: string | null;
  readonly sentBy: string | null;
}
interface Mine {
  readonly mailings: { id: string; subject: string; body: string; isRead: boolean }[];
}

const SUBJECT = 'Husk å svare';
const BODY = 'Hei!\n\nSvar **i dag**, <b>så</b> går det bra.';

describe('a coordinator who writes to many', () => {
  let kull: TestKull;
  let cast: Cast;
  let coordinator: TestClient;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    cast = await castOf(kull);
    coordinator = cast.as.coordinator;
  });

  const path = (): string => `/rounds/${cast.round.id}/mailings`;
  const count = async (query: string) =>
    (await coordinator.get(`/rounds/${cast.round.id}/mailing-audience?${query}`)).as<{
      receivers: number;
      unreachable: number;
    }>();
  const send = (body: object = {}, key?: string) =>
    coordinator.post(
      path(),
      { audience: 'students', subject: SUBJECT, body: BODY, receivers: 4, ...body },
      key ? { 'idempotency-key': key } : {},
    );
  const sent = async (): Promise<Sent[]> =>
    (await coordinator.get(path())).as<{ items: Sent[] }>().items;
  const mails = async (): Promise<
    { to: string; subject: string; text: string; html: string }[]
  > => {
    await kull.settled();
    const { rows } = await kull.owner.query<{
      to: string;
      subject: string;
      text: string;
      html: string;
    }>(
      `select to_address as to, subject, text, html from mails
       where institution_id = $1 and key like 'mailing%' order by to_address`,
      [cast.round.institutionId],
    );
    return rows;
  };

  it('knows whom each list is for, by programme and campus too', async () => {
    const { round, group } = cast;
    const { a } = kull;
    const programme = await a.programme(round, { name: 'Data' });
    const of = { programmeId: programme.id, campus: 'Grimstad' };
    await a.enrolment({ in: round, state: 'invited', person: { ...of, email: null } });
    await a.enrolment({ in: round, state: 'invited' });
    await a.enrolment({ in: round, state: 'declined' });
    await a.enrolment({ in: round, state: 'listed' });
    await a.enrolment({ in: round, state: 'joined', person: of });
    // The lead mentor has no group.
    expect(await count('audience=students')).toEqual({ receivers: 5, unreachable: 0 });
    expect(await count('audience=students_unanswered')).toEqual({ receivers: 2, unreachable: 1 });
    expect(await count('audience=students_without_group')).toMatchObject({ receivers: 1 });
    expect(await count('audience=mentors')).toMatchObject({ receivers: 3 });
    expect(await count('audience=mentors_not_met')).toMatchObject({ receivers: 2 });
    const narrowed = `audience=students_unanswered&programmeId=${programme.id}&campus=Grimstad`;
    expect(await count(narrowed)).toEqual({ receivers: 1, unreachable: 1 });
    expect(await count('audience=students&campus=Kristiansand')).toMatchObject({ receivers: 0 });

    await a.insert(Meeting, round.institutionId, {
      ...{ groupId: group.id, state: 'held', presentCount: 3 },
      startsAt: new Date('2026-09-01T10:00:00Z'),
      endsAt: new Date('2026-09-01T11:00:00Z'),
    });
    expect(await count('audience=mentors_not_met')).toMatchObject({ receivers: 1 });
    await kull.owner.query(
      `update memberships set left_at = now() where group_id = $1 and role = 'mentee'`,
      [group.id],
    );
    expect(await count('audience=students_without_group')).toMatchObject({ receivers: 4 });
  });

  it('sends it to each in their own language, keeps it, and says how many got it', async () => {
    const { people } = cast;
    await kull.owner.query(`update persons set locale = 'en' where id = $1`, [people.mentee.id]);
    await kull.owner.query(`update persons set email = null where id = $1`, [people.fellow.id]);
    const answer = await send();
    expect(answer.status).toBe(201);
    expect(answer.as<Sent>()).toMatchObject({ receivers: 4, unreachable: 1, mailed: 0 });
    const out = await mails();
    expect(out).toHaveLength(3);
    for (const { subject, text, html } of out) {
      expect(subject).toBe(SUBJECT);
      expect(text).toContain(BODY);
      expect(html).toContain('<strong>i dag</strong>');
      expect(html).toContain('&lt;b&gt;så&lt;/b&gt;');
      expect(html).toContain(`/messages/mailings/${answer.as<Sent>().id}`);
    }
    const english = out.find(({ to }) => to === people.mentee.email);
    expect(english?.text).toContain('Read and answer in Kull');
    expect(out.filter(({ text }) => text.includes('Les og svar i Kull'))).toHaveLength(2);
    const [kept] = await sent();
    expect(kept).toMatchObject({ mailed: 3, failed: 0, unreachable: 1 });
    const { coordinator: author } = people;
    expect(kept?.sentBy).toBe(`${author.givenName} ${author.familyName}`);

    // Also for whom no mail reaches.
    const fellow = cast.as.fellow;
    expect((await fellow.get('/me/messages')).as<Mine>().mailings).toMatchObject([
      { subject: SUBJECT, body: BODY, isRead: false },
    ]);
    expect((await fellow.get('/home')).as()).toMatchObject({ messages: { unread: 1 } });
    for (let twice = 0; twice < 2; twice += 1)
      expect((await fellow.post(`/mailings/${kept!.id}/reading`)).status).toBe(204);
    expect((await fellow.get('/home')).as()).toMatchObject({ messages: null });
    expect((await cast.as.mentee.get('/home')).as()).toMatchObject({ messages: { unread: 1 } });
  });

  it('goes out once however often the button is pressed', async () => {
    const [one, other] = await Promise.all([send({}, 'pressed'), send({}, 'pressed')]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(one.as<Sent>().id).toBe(other.as<Sent>().id);
    expect(await sent()).toHaveLength(1);
    expect(await mails()).toHaveLength(4);
  });

  it('sends nothing where the list is another than was shown, and says how many it is now', async () => {
    await kull.a.enrolment({ in: cast.round, state: 'joined', person: { email: null } });
    const refused = await send();
    expect(refused.status).toBe(409);
    expect(refused.as()).toMatchObject({
      ...{ code: 'message.list_changed', receivers: 5, unreachable: 1 },
    });
    expect(await sent()).toEqual([]);
    expect(await mails()).toEqual([]);
    expect((await send({ receivers: 5 })).status).toBe(201);
    const nobody = await send({ audience: 'students', campus: 'Ingensteds', receivers: 0 });
    expect([nobody.status, nobody.as<{ code: string }>().code]).toEqual([409, 'message.nobody']);
  });

  it('can be tried out, to the coordinator alone, and leaves nothing', async () => {
    const tried = await coordinator.post(`/rounds/${cast.round.id}/mailing-tests`, {
      ...{ subject: SUBJECT, body: BODY },
    });
    expect(tried.status).toBe(204);
    const out = await mails();
    expect(out.map(({ to }) => to)).toEqual([cast.people.coordinator.email]);
    expect(out[0]?.subject).toBe(`Prøve: ${SUBJECT}`);
    const { rows } = await kull.owner.query(`select from mailings where round_id = $1`, [
      cast.round.id,
    ]);
    expect(rows).toEqual([]);
    expect(await sent()).toEqual([]);
  });

  it('writes to who is protected, and not to who is erased before it is sent', async () => {
    const { people, as, mentees } = cast;
    await kull.owner.query(`update persons set is_protected = true where id = $1`, [
      people.mentee.id,
    ]);
    expect((await send()).status).toBe(201);
    expect((await mails()).map(({ to }) => to)).toContain(people.mentee.email);
    const erased = await as.administrator.post(`/persons/${people.fellow.id}/erasure`, {
      name: `${people.fellow.givenName} ${people.fellow.familyName}`,
    });
    expect(erased.status).toBe(204);
    const { rows } = await kull.owner.query(
      `select from mailing_receivers where enrolment_id = $1`,
      [mentees[1]!.id],
    );
    expect(rows).toEqual([]);
    expect(await count('audience=students')).toMatchObject({ receivers: 3 });
  });

  it('stops somebody who writes without end', async () => {
    for (let n = 0; n < 20; n += 1) expect((await send()).status).toBe(201);
    const refused = await send();
    expect([refused.status, refused.as<{ code: string }>().code]).toEqual([
      ...[429, 'message.too_many'],
    ]);
  });

  it('refuses what says nothing, and whoever does not coordinate the round', async () => {
    const bad = await send({ subject: ' ', body: '', audience: 'everybody' });
    expect(bad.status).toBe(422);
    expect(
      bad.as<{ fields: { pointer: string }[] }>().fields.map(({ pointer }) => pointer),
    ).toEqual(expect.arrayContaining(['/subject', '/body', '/audience']));
    expect((await send({ body: 'x'.repeat(5001) })).status).toBe(422);
    const body = { audience: 'students', subject: SUBJECT, body: BODY, receivers: 4 };
    for (const role of ['mentee', 'mentor', 'administrator', 'insight'] as const)
      expect((await cast.as[role].post(path(), body)).status).toBe(404);
    for (const role of ['otherCoordinator', 'otherInstitution'] as const)
      expect((await cast.as[role].post(path(), body)).status).toBe(404);
    expect((await kull.client().post(path(), body)).status).toBe(401);
    await send();
    const [one] = await sent();
    for (const role of ['mentor', 'administrator', 'otherInstitution'] as const)
      expect((await cast.as[role].get(`/mailings/${one!.id}`)).status).toBe(404);
  });
});
