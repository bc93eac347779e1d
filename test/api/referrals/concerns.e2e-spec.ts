import type { Person } from '#people';
import type { Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import type { TestKull } from '../../support/kull.js';
import { Concerns, read, show, WORDS, type Listed, type Problem, type View } from './concerns.js';

describe('concerns', () => {
  let concerns: Concerns;
  let kull: TestKull;
  let cast: Cast;
  let as: Cast['as'];
  let owner: Person;
  let asOwner: TestClient;

  beforeAll(async () => {
    concerns = await Concerns.start();
    ({ kull, cast, owner, asOwner } = concerns);
    ({ as } = cast);
  });
  afterAll(() => kull.stop());

  const against = ({ version }: View) => ({ 'if-match': `"${version}"` });

  it('are refused without recipients, words or a topic of the list', async () => {
    expect((await concerns.send({ recipientIds: [] })).status).toBe(422);
    expect((await concerns.send({ body: '' })).status).toBe(422);
    expect((await concerns.send({ topic: 'weather' })).status).toBe(422);
  });

  it('can be corrected and withdrawn until somebody reads them, then only added to', async () => {
    const concern = await concerns.written();
    const corrected = await as.mentor.put(
      `/concerns/${concern.id}`,
      { topic: 'loneliness', body: 'Rettet.' },
      against(concern),
    );
    expect(corrected.status).toBe(200);
    const late = { topic: 'exams', body: 'Igjen.' };
    const stale = await as.mentor.put(`/concerns/${concern.id}`, late, against(concern));
    expect([stale.status, stale.text.includes('Rettet')]).toEqual([412, false]);

    expect((await read(as.mentor, concern.id)).body).toBe('Rettet.');
    const unread = (await show(as.mentor, concern.id)).as<View>();
    expect(unread.can).toMatchObject({ correct: true, withdraw: true, add: true, take: false });
    await read(as.coordinator, concern.id);
    const now = (await show(as.mentor, concern.id)).as<View>();
    expect(now.can).toMatchObject({ correct: false, withdraw: false, add: true });
    for (const answer of [
      await as.mentor.put(`/concerns/${concern.id}`, late, against(now)),
      await as.mentor.post(`/concerns/${concern.id}/withdrawal`),
    ])
      expect(answer.as<Problem>().code).toBe('concern.read_already');

    const added = await as.mentor.post(`/concerns/${concern.id}/additions`, { body: 'Nytt.' });
    expect(added.status).toBe(201);
    const { received } = (await as.coordinator.get('/concerns')).as<Record<string, Listed[]>>();
    expect(received!.find(({ id }) => id === concern.id)?.isNew).toBe(true);
    expect((await read(as.coordinator, concern.id)).additions).toMatchObject([{ body: 'Nytt.' }]);
    expect((await as.coordinator.post(`/concerns/${concern.id}/additions`, late)).status).toBe(422);
    const foreign = { body: 'Ikke min.' };
    expect((await as.coordinator.post(`/concerns/${concern.id}/additions`, foreign)).status).toBe(
      404,
    );
  });

  it('leave nothing of their text when they are withdrawn', async () => {
    const { id } = await concerns.written();
    await as.mentor.post(`/concerns/${id}/additions`, { body: 'Enda mer om det.' });
    const withdrawn = await as.mentor.post(`/concerns/${id}/withdrawal`);
    expect([withdrawn.status, withdrawn.as<View>().state]).toEqual([200, 'withdrawn']);
    expect(await read(as.coordinator, id)).toMatchObject({ body: null, additions: [] });
    const { rows } = await kull.owner.query(
      `select c.body, (select count(*)::int from concern_additions where concern_id = c.id) as more
       from concerns c where c.id = $1`,
      [id],
    );
    expect(rows).toEqual([{ body: null, more: 0 }]);
    const taking = await as.coordinator.put(`/concerns/${id}/state`, { state: 'taken' });
    expect(taking.as<Problem>().code).toBe('concern.over');
    const adding = await as.mentor.post(`/concerns/${id}/additions`, { body: 'Mer.' });
    expect(adding.as<Problem>().code).toBe('concern.over');
  });

  it('are taken and done by a recipient, who is shown who can help', async () => {
    const { id } = await concerns.written({ recipientIds: [cast.people.coordinator.id, owner.id] });
    const taken = (await asOwner.put(`/concerns/${id}/state`, { state: 'taken' })).as<View>();
    expect([taken.state, taken.takenBy]).toEqual([
      'taken',
      `${owner.givenName} ${owner.familyName}`,
    ]);
    expect(taken.services.map(({ names }) => names.nb)).toEqual(['Eksamenshjelpen']);
    expect((await show(as.mentor, id)).as<View>().services).toEqual([]);
    const done = (await as.coordinator.put(`/concerns/${id}/state`, { state: 'done' })).as<View>();
    expect([done.state, done.can['finish']]).toEqual(['done', false]);
    expect((await as.mentor.put(`/concerns/${id}/state`, { state: 'taken' })).status).toBe(404);
    expect((await as.coordinator.put(`/concerns/${id}/state`, { state: 'open' })).status).toBe(422);
  });

  it('name a student only with her agreement, and never with what tells of her health', async () => {
    const enrolmentId = cast.mentees[0]!.id;
    const faults = async (given: object) => (await concerns.send(given)).as<Problem>().fields;
    expect(await faults({ enrolmentId })).toEqual([
      { pointer: '/studentAgreed', code: 'field.not_agreed' },
    ]);
    expect(await faults({ enrolmentId, studentAgreed: true, topic: 'health' })).toEqual([
      { pointer: '/topic', code: 'field.health_of_named' },
    ]);
    const { rows } = await kull.owner.query<{ id: string }>(
      `select id from enrolments where person_id = $1`,
      [cast.people.otherMentee.id],
    );
    expect(await faults({ enrolmentId: rows[0]!.id, studentAgreed: true })).toEqual([
      { pointer: '/enrolmentId', code: 'field.unknown' },
    ]);
    const { id } = await concerns.written({ enrolmentId, studentAgreed: true });
    const { givenName, familyName } = cast.people.mentee;
    expect((await show(as.coordinator, id)).text).not.toContain(familyName);
    expect(await read(as.coordinator, id)).toMatchObject({
      student: `${givenName} ${familyName}`,
      isAboutStudent: true,
    });
    const mine = (await as.mentee.post('/me/data')).text;
    expect(mine).toContain('named_in_concern');
    expect(mine).not.toContain('gruer seg');
    expect((await as.fellow.post('/me/data')).text).not.toContain('named_in_concern');
  });

  it('are one, however often the same is sent with one key', async () => {
    const key = { 'idempotency-key': 'a-concern' };
    const concern = { topic: 'career', body: WORDS, recipientIds: [cast.people.coordinator.id] };
    const path = `/groups/${cast.group.id}/concerns`;
    const [first, second] = [
      await as.mentor.post(path, concern, key),
      await as.mentor.post(path, concern, key),
    ];
    expect(second.as<View>().id).toBe(first.as<View>().id);
    const { rows } = await kull.owner.query(
      `select from idempotency_keys where response::text like '%gruer seg%'`,
    );
    expect(rows).toEqual([]);
  });

  it('are told of as numbers, and only where there are five or more', async () => {
    const counts = async (client: TestClient) =>
      (await client.get('/concern-counts')).as<{ counts: { topic: string; concerns: number }[] }>()
        .counts;
    for (let n = 0; n < 4; n += 1) await concerns.written({ topic: 'housing' });
    await as.mentor.post(
      `/concerns/${(await concerns.written({ topic: 'housing' })).id}/withdrawal`,
    );
    const of = async (client: TestClient) =>
      (await counts(client)).filter(({ topic }) => topic === 'housing');
    expect(await of(as.insight)).toEqual([]);
    await concerns.written({ topic: 'housing' });
    expect(await of(as.insight)).toMatchObject([{ concerns: 5 }]);
    expect(await of(as.coordinator)).toMatchObject([{ concerns: 5 }]);
    expect(await of(as.otherCoordinator)).toEqual([]);
    for (const client of [as.mentor, as.mentee, as.administrator, asOwner])
      expect((await client.get('/concern-counts')).status).toBe(404);
    expect((await kull.client().get('/concern-counts')).status).toBe(401);
  });
});
