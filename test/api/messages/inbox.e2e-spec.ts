import { Leave } from '#access';
import type { Person } from '#people';
import { castOf, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { day } from '../../support/days.js';
import { TestKull } from '../../support/kull.js';

interface Thread {
  readonly id: string;
  readonly state: string;
  readonly with: string | null;
  readonly version: number;
  readonly takenBy: { name: string; isMe: boolean } | null;
  readonly messages: { body: string; author: string | null; side: string }[];
}
interface Inbox {
  readonly items: Thread[];
  readonly open: number;
  readonly closed: number;
}

const ASKED = 'Hvem snakker jeg med om permisjon?';

describe('the inbox that the coordinators share', () => {
  let kull: TestKull;
  let cast: Cast;
  let second: Person;
  let colleague: TestClient;
  beforeAll(async () => {
    kull = await TestKull.start();
  });
  afterAll(() => kull.stop());
  beforeEach(async () => {
    cast = await castOf(kull);
    second = await kull.a.coordinator(cast.round);
    colleague = await kull.as(second);
  });

  const ask = (by: TestClient = cast.as.mentee, body = ASKED) =>
    by.post(`/rounds/${cast.round.id}/inbox-messages`, { body });
  const inbox = async (by: TestClient = cast.as.coordinator, query = ''): Promise<Inbox> =>
    (await by.get(`/rounds/${cast.round.id}/inbox${query}`)).as<Inbox>();
  const settle = (by: TestClient, { id, version }: Thread, how: string) =>
    by.post(`/threads/${id}/${how}`, undefined, { 'if-match': `"${version}"` });
  const nameOf = ({ givenName, familyName }: Person): string => `${givenName} ${familyName}`;

  it('takes what somebody writes, and one of them answers in their own name', async () => {
    const { as: by, people } = cast;
    expect((await ask()).status).toBe(201);
    expect((await ask(by.mentee, 'Og når?')).status).toBe(201);
    expect((await by.coordinator.get('/home')).text).toContain('"inbox"');
    const [thread] = (await inbox()).items;
    expect(thread).toMatchObject({ state: 'open', takenBy: null, with: nameOf(people.mentee) });
    const answer = await by.coordinator.post(`/threads/${thread!.id}/messages`, {
      body: 'Med meg',
    });
    expect(answer.status).toBe(201);
    const seen = (await by.mentee.get(`/threads/${thread!.id}`)).as<Thread>();
    expect(seen.messages.map(({ body, side }) => [side, body])).toEqual([
      ...[
        ['member', ASKED],
        ['member', 'Og når?'],
      ],
      ['coordinator', 'Med meg'],
    ]);
    expect(seen.messages.at(-1)?.author).toBe(nameOf(people.coordinator));
    expect(seen.takenBy).toBeNull();
    // Whoever answers sees to it.
    expect((await inbox(colleague)).items).toMatchObject([
      { takenBy: { name: nameOf(people.coordinator), isMe: false } },
    ]);
    await kull.settled();
    const { rows } = await kull.owner.query<{ to: string; subject: string }>(
      `select to_address as to, subject from mails where institution_id = $1
         and key like 'message:%'`,
      [cast.round.institutionId],
    );
    expect(rows).toEqual([
      { to: people.mentee.email, subject: `Melding fra ${nameOf(people.coordinator)}` },
    ]);
  });

  it('is taken by one of two who take at once, taken over, given back, closed and reopened', async () => {
    await ask();
    const [thread] = (await inbox()).items;
    const both = await Promise.all([
      settle(cast.as.coordinator, thread!, 'taking'),
      settle(colleague, thread!, 'taking'),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const won = both.find(({ status }) => status === 200)!.as<Thread>();
    const lost = both.find(({ status }) => status === 412)!.as<{ current: Thread }>().current;
    expect([won.takenBy?.isMe, lost.takenBy?.isMe]).toEqual([true, false]);
    expect(lost.version).toBe(won.version);
    const first = both[0].status === 200;
    const [winner, loser] = first
      ? [cast.as.coordinator, colleague]
      : [colleague, cast.as.coordinator];
    const over = (await settle(loser, lost, 'taking')).as<Thread>();
    expect(over.takenBy?.isMe).toBe(true);
    expect((await settle(winner, over, 'release')).status).toBe(412);
    const free = (await settle(loser, over, 'release')).as<Thread>();
    expect(free.takenBy).toBeNull();

    // Nothing is closed that has been written to meanwhile.
    await ask(cast.as.mentee, 'En ting til');
    expect((await settle(winner, free, 'closing')).status).toBe(412);
    const [now] = (await inbox()).items;
    expect((await settle(winner, now!, 'closing')).as<Thread>().state).toBe('closed');
    expect(await inbox()).toMatchObject({ items: [], open: 0, closed: 1 });
    expect((await inbox(winner, '?state=closed')).items).toHaveLength(1);
    expect((await ask(cast.as.mentee, 'Hei igjen')).as<Thread>().id).toBe(thread!.id);
    expect(await inbox()).toMatchObject({ open: 1, closed: 0 });
  });

  it('is open to mentors of the round and to deputies, and to nobody else', async () => {
    const { as: by, people, round } = cast;
    expect((await ask(by.mentor)).status).toBe(201);
    const [thread] = (await inbox()).items;
    const deputy = await kull.a.person({ institutionId: round.institutionId });
    await kull.a.insert(Leave, round.institutionId, {
      ...{ holderId: people.coordinator.id, deputyId: deputy.id },
      ...{ startsOn: day(-1), endsOn: day(1), keepsAccess: false },
    });
    const standIn = await kull.as(deputy);
    expect((await inbox(standIn)).items).toMatchObject([{ id: thread!.id }]);
    expect((await settle(standIn, thread!, 'taking')).status).toBe(200);
    // Whoever is on leave without access reads nothing of it meanwhile.
    expect((await by.coordinator.get(`/threads/${thread!.id}`)).status).toBe(404);
    const others = [
      'mentee',
      'leadMentor',
      'administrator',
      'insight',
      'otherCoordinator',
    ] as const;
    for (const role of others) {
      expect((await by[role].get(`/threads/${thread!.id}`)).status).toBe(404);
      expect((await by[role].get(`/rounds/${round.id}/inbox`)).status).toBe(404);
      expect((await settle(by[role], thread!, 'taking')).status).toBe(404);
    }
    for (const role of ['administrator', 'otherCoordinator', 'otherInstitution'] as const)
      expect((await ask(by[role])).status).toBe(404);
    expect((await kull.client().get(`/rounds/${round.id}/inbox`)).status).toBe(401);
    expect((await ask(by.mentee, ' ')).status).toBe(422);
    const without = await colleague.post(`/threads/${thread!.id}/taking`);
    expect(without.status).toBe(428);
  });

  it('lets nobody settle their own, and goes with who is erased', async () => {
    const { as: by, people } = cast;
    const { id, version } = (await ask()).as<Thread>();
    expect((await settle(by.mentee, { id, version } as Thread, 'closing')).status).toBe(404);
    expect((await by.mentee.get('/me/messages')).as<{ threads: object[] }>().threads).toHaveLength(
      1,
    );
    await by.administrator.post(`/persons/${people.mentee.id}/erasure`, {
      name: nameOf(people.mentee),
    });
    expect((await inbox()).items).toEqual([]);
  });
});
