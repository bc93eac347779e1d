import { newId } from '#kernel';
import { castOf, type Cast } from '../../support/cast.js';
import type { Answer, TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface Thread {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
  readonly isMine: boolean;
  readonly isBegun: boolean;
  readonly unread: number;
  readonly takenBy: { isMe: boolean } | null;
  readonly messages: { body: string; side: string; author: string | null }[];
}
interface Inbox {
  readonly items: Thread[];
  readonly open: number;
  readonly closed: number;
}

describe('a coordinator who writes to one person of the round', () => {
  let kull: TestKull;
  let cast: Cast;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    cast = await castOf(kull);
  });

  const write = (by: TestClient, enrolmentId = cast.mentees[0]!.id, body: unknown = 'Hei!') =>
    by.post(`/enrolments/${enrolmentId}/coordinator-messages`, { body });
  const codeOf = (answer: Answer): string => answer.as<{ code: string }>().code;
  const inbox = async (by = cast.as.coordinator, state = 'open'): Promise<Inbox> =>
    (await by.get(`/rounds/${cast.round.id}/inbox?state=${state}`)).as<Inbox>();
  const mailed = async (): Promise<string[]> => {
    await kull.settled();
    const { rows } = await kull.owner.query<{ to: string }>(
      `select to_address as to from mails where institution_id = $1 and key like 'message:%'
       order by created_at`,
      [cast.round.institutionId],
    );
    return rows.map(({ to }) => to);
  };

  it('begins a thread with the coordinators, which waits for nobody until it is answered', async () => {
    const { as: by, people } = cast;
    const begun = await write(by.coordinator);
    expect(begun.status).toBe(201);
    const { id } = begun.as<Thread>();
    expect(await inbox()).toMatchObject({ items: [], open: 0, closed: 1 });
    expect((await by.coordinator.get('/home')).text).not.toContain('"inbox"');
    // Among the finished ones it says that it waits for an answer.
    expect((await inbox(by.coordinator, 'closed')).items).toMatchObject([{ id, isBegun: true }]);
    expect(await mailed()).toEqual([people.mentee.email]);

    const { threads } = (await by.mentee.get('/me/messages')).as<{ threads: Thread[] }>();
    expect(threads).toMatchObject([
      { id, kind: 'inbox', isMine: true, isBegun: false, unread: 1, takenBy: null },
    ]);
    const seen = (await by.mentee.get(`/threads/${id}`)).as<Thread>();
    const { givenName, familyName } = people.coordinator;
    expect(seen.messages).toMatchObject([
      { body: 'Hei!', side: 'coordinator', author: `${givenName} ${familyName}` },
    ]);

    // The answer waits for somebody, and is told to who has begun it.
    const answer = await by.mentee.post(`/threads/${id}/messages`, { body: 'Hei igjen' });
    expect(answer.status).toBe(201);
    expect(await inbox()).toMatchObject({ items: [{ id, takenBy: { isMe: true } }], open: 1 });
    const [open] = (await inbox()).items;
    await by.coordinator.post(`/threads/${id}/closing`, undefined, {
      'if-match': `"${open!.version}"`,
    });
    const [done] = (await inbox(by.coordinator, 'closed')).items;
    expect(done).toMatchObject({ id, isBegun: false });
    expect(await mailed()).toEqual([people.mentee.email, people.coordinator.email]);
  });

  it('goes on with what the person has begun, and writes to mentors as well', async () => {
    const { as: by, round, mentor } = cast;
    const asked = await by.mentee.post(`/rounds/${round.id}/inbox-messages`, { body: 'Hvor?' });
    const { id } = asked.as<Thread>();
    const answered = (await write(by.coordinator)).as<Thread>();
    expect(answered).toMatchObject({ id, state: 'open', takenBy: { isMe: true } });
    expect(answered.messages.map(({ side, body }) => `${side} ${body}`)).toEqual([
      ...['member Hvor?', 'coordinator Hei!'],
    ]);
    const toMentor = (await write(by.coordinator, mentor.id)).as<Thread>();
    expect(toMentor.id).not.toBe(id);
    expect((await by.mentor.get(`/threads/${toMentor.id}`)).status).toBe(200);
    expect((await by.mentee.get(`/threads/${toMentor.id}`)).status).toBe(404);
  });

  it('begins one thread, however often it is sent at once', async () => {
    const sent = await Promise.all(
      [1, 2, 3].map((n) => write(cast.as.coordinator, undefined, `Nr. ${n}`)),
    );
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(sent.map((one) => one.as<Thread>().id)).size).toBe(1);
  });

  it('is a coordinator of that round, and nobody else', async () => {
    const { as: by } = cast;
    const others = [
      ...(['mentee', 'fellow', 'mentor', 'leadMentor', 'administrator', 'insight'] as const),
      ...(['otherCoordinator', 'otherInstitution'] as const),
    ];
    for (const role of others) expect([role, (await write(by[role])).status]).toEqual([role, 404]);
    expect((await write(kull.client())).status).toBe(401);
    expect((await inbox(by.coordinator, 'closed')).items).toEqual([]);
    expect(await mailed()).toEqual([]);
  });

  it('says something, to somebody else who has been told of the round while it lasts', async () => {
    const { as: by, round, people } = cast;
    const me = by.coordinator;
    expect((await write(me, newId())).status).toBe(404);
    expect((await write(me, 'x')).status).toBe(404);
    for (const body of [' ', '', 7, null, 'x'.repeat(3001)])
      expect((await write(me, undefined, body)).status).toBe(422);
    const own = await kull.a.enrolment({
      ...{ in: round, role: 'mentor', personId: people.coordinator.id },
    });
    expect((await write(me, own.id)).status).toBe(404);
    const listed = await kull.a.enrolment({ in: round, role: 'mentee', state: 'listed' });
    const early = await write(me, listed.id);
    expect([early.status, codeOf(early)]).toEqual([409, 'message.not_yet']);
    const mayWrite = async ({ id }: { id: string }) =>
      (await me.get(`/enrolments/${id}`)).as<{ can: { write: boolean } }>().can.write;
    expect(await Promise.all([own, listed, cast.mentees[0]!].map(mayWrite))).toEqual([
      ...[false, false, true],
    ]);
    await kull.owner.query(`update rounds set state = 'archived' where id = $1`, [round.id]);
    const late = await write(me);
    expect([late.status, codeOf(late)]).toEqual([409, 'message.not_now']);
    expect(await mayWrite(cast.mentees[0]!)).toBe(false);
    expect(await mailed()).toEqual([]);
  });
});
