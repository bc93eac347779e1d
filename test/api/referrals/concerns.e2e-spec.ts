import { Leave } from '#access';
import { Actor } from '#kernel';
import type { Person } from '#people';
import { Concern, Service } from '#referrals';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import type { Answer, TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface View {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly isLeftAlone: boolean;
  readonly takenBy: string | null;
  readonly recipients: readonly { hasRead: boolean; canRead: boolean; isMe: boolean }[];
  readonly services: readonly { names: { nb: string } }[];
  readonly can: Readonly<Record<string, boolean>>;
}
interface Text {
  readonly body: string | null;
  readonly student: string | null;
  readonly isAboutStudent: boolean;
  readonly additions: readonly { body: string }[];
}
interface Listed {
  readonly id: string;
  readonly isNew: boolean;
}
interface Problem {
  readonly code: string;
  readonly fields?: readonly { pointer: string; code: string }[];
}

const WORDS = 'Flere i gruppa har sluttet å komme, og sier at de gruer seg til eksamen.';

describe('concerns', () => {
  let kull: TestKull;
  let cast: Cast;
  let as: Cast['as'];
  let institutionId: string;
  let schemeId: string;
  let owner: Person;
  let asOwner: TestClient;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    cast = await castOf(kull);
    ({ as } = cast);
    ({ institutionId, schemeId } = cast.round);
    owner = await kull.a.person({
      institutionId,
      grants: [{ role: 'service_owner', schemeId: null }],
    });
    asOwner = await kull.as(owner);
    await kull.a.insert(Service, institutionId, {
      ownerId: owner.id,
      nameNb: 'Eksamenshjelpen',
      textNb: 'Hjelper før eksamen.',
      topics: ['exams'],
      email: 'eksamen@kull.example',
      checkedOn: '2026-09-01',
    });
  });
  afterAll(() => kull.stop());

  const send = (given: object = {}, client = as.mentor, groupId = cast.group.id): Promise<Answer> =>
    client.post(`/groups/${groupId}/concerns`, {
      topic: 'exams',
      body: WORDS,
      recipientIds: [cast.people.coordinator.id],
      ...given,
    });
  const written = async (given: object = {}): Promise<View> => {
    const answer = await send(given);
    expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
    return answer.as<View>();
  };
  const show = (client: TestClient, id: string) => client.get(`/concerns/${id}`);
  const read = async (client: TestClient, id: string): Promise<Text> =>
    (await client.post(`/concerns/${id}/readings`)).as<Text>();
  const against = ({ version }: View) => ({ 'if-match': `"${version}"` });
  const acts = async (id: string): Promise<{ act: string; actor_id: string; details: object }[]> =>
    (
      await kull.owner.query<{ act: string; actor_id: string; details: object }>(
        `select act, actor_id, details from audit_events
         where details ->> 'concernId' = $1 order by at, id`,
        [id],
      )
    ).rows;

  it('are written by the group’s own mentors, and by nobody else', async () => {
    expect(await statuses(cast, (client) => send({}, client))).toEqual({
      ...{ mentee: 404, fellow: 404, mentor: 201, leadMentor: 404, coordinator: 404 },
      ...{ administrator: 404, insight: 404, otherMentee: 404, otherMentor: 404 },
      ...{ otherCoordinator: 404, otherInstitution: 404 },
    });
    expect((await send({}, kull.client())).status).toBe(401);
    const form = (client: TestClient) => client.get(`/groups/${cast.group.id}/concern-form`);
    expect(await statuses(cast, form)).toMatchObject({
      mentor: 200,
      mentee: 404,
      coordinator: 404,
    });
  });

  it('go to who coordinates the scheme and to who owns a service, and nobody else', async () => {
    const { recipients, students } = (
      await as.mentor.get(`/groups/${cast.group.id}/concern-form`)
    ).as<{ recipients: { id: string; capacity: string }[]; students: { enrolmentId: string }[] }>();
    const found = recipients.map(({ id, capacity }) => [id, capacity]);
    expect(found).toContainEqual([cast.people.coordinator.id, 'coordinator']);
    expect(found).toContainEqual([owner.id, 'service_owner']);
    const { otherCoordinator, administrator, insight, mentor } = cast.people;
    for (const other of [otherCoordinator, administrator, insight, mentor]) {
      expect(found.map(([id]) => id)).not.toContain(other.id);
      const answer = await send({ recipientIds: [other.id] });
      expect(answer.as<Problem>().fields).toEqual([
        { pointer: '/recipientIds', code: 'field.no_recipient' },
      ]);
    }
    expect(students).toHaveLength(3);
  });

  it('are refused without recipients, words or a topic of the list', async () => {
    expect((await send({ recipientIds: [] })).status).toBe(422);
    expect((await send({ body: '' })).status).toBe(422);
    expect((await send({ topic: 'weather' })).status).toBe(422);
  });

  it('are there for their author and their named recipients alone', async () => {
    const { id } = await written();
    expect(await statuses(cast, (client) => show(client, id))).toEqual({
      ...{ mentee: 404, fellow: 404, mentor: 200, leadMentor: 404, coordinator: 200 },
      ...{ administrator: 404, insight: 404, otherMentee: 404, otherMentor: 404 },
      ...{ otherCoordinator: 404, otherInstitution: 404 },
    });
    const another = await kull.as(await kull.a.coordinator({ institutionId, schemeId }));
    const all = await kull.as(await kull.a.coordinator({ institutionId }));
    for (const client of [another, all, asOwner, as.administrator]) {
      for (const answer of [
        await show(client, id),
        await client.post(`/concerns/${id}/readings`),
        await client.put(`/concerns/${id}/state`, { state: 'taken' }),
        await client.post(`/concerns/${id}/additions`, { body: 'x' }),
        await client.post(`/concerns/${id}/withdrawal`),
        await client.post(`/concerns/${id}/recipients`, { recipientIds: [owner.id] }),
      ])
        expect([answer.status, answer.as<Problem>().code]).toEqual([404, 'not_found']);
      const { received, sent } = (await client.get('/concerns')).as<Record<string, Listed[]>>();
      expect([...received!, ...sent!].map((one) => one.id)).not.toContain(id);
    }
    expect((await kull.client().get(`/concerns/${id}`)).status).toBe(401);
    expect((await kull.client().post(`/concerns/${id}/readings`)).status).toBe(401);
    expect((await kull.client().get('/concerns')).status).toBe(401);
  });

  it('show no text on a list or a page, but by an act that is written down', async () => {
    const { id } = await written();
    for (const path of ['/concerns', `/concerns/${id}`, '/home'])
      for (const client of [as.mentor, as.coordinator])
        expect((await client.get(path)).text).not.toContain('gruer seg');
    expect((await acts(id)).map(({ act }) => act)).toEqual(['concern.written']);
    expect((await read(as.coordinator, id)).body).toBe(WORDS);
    expect((await read(as.mentor, id)).body).toBe(WORDS);
    expect(await acts(id)).toEqual([
      {
        act: 'concern.written',
        actor_id: cast.people.mentor.id,
        details: { concernId: id },
      },
      {
        act: 'concern.read',
        actor_id: cast.people.coordinator.id,
        details: { concernId: id },
      },
      { act: 'concern.read', actor_id: cast.people.mentor.id, details: { concernId: id } },
    ]);
    const events = (await as.administrator.get('/audit-events?act=concern.read')).text;
    expect(events).toContain(id);
    expect(events).not.toContain('gruer seg');
  });

  it('can be corrected and withdrawn until somebody reads them, then only added to', async () => {
    const concern = await written();
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
    const { id } = await written();
    const withdrawn = await as.mentor.post(`/concerns/${id}/withdrawal`);
    expect([withdrawn.status, withdrawn.as<View>().state]).toEqual([200, 'withdrawn']);
    expect((await read(as.coordinator, id)).body).toBeNull();
    const { rows } = await kull.owner.query(`select body from concerns where id = $1`, [id]);
    expect(rows).toEqual([{ body: null }]);
    const taking = await as.coordinator.put(`/concerns/${id}/state`, { state: 'taken' });
    expect(taking.as<Problem>().code).toBe('concern.over');
    const adding = await as.mentor.post(`/concerns/${id}/additions`, { body: 'Mer.' });
    expect(adding.as<Problem>().code).toBe('concern.over');
  });

  it('are taken and done by a recipient, who is shown who can help', async () => {
    const { id } = await written({ recipientIds: [cast.people.coordinator.id, owner.id] });
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
    const faults = async (given: object) => (await send(given)).as<Problem>().fields;
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
    const { id } = await written({ enrolmentId, studentAgreed: true });
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
    for (let n = 0; n < 4; n += 1) await written({ topic: 'housing' });
    await as.mentor.post(`/concerns/${(await written({ topic: 'housing' })).id}/withdrawal`);
    const of = async (client: TestClient) =>
      (await counts(client)).filter(({ topic }) => topic === 'housing');
    expect(await of(as.insight)).toEqual([]);
    await written({ topic: 'housing' });
    expect(await of(as.insight)).toMatchObject([{ concerns: 5 }]);
    expect(await of(as.coordinator)).toMatchObject([{ concerns: 5 }]);
    expect(await of(as.otherCoordinator)).toEqual([]);
    for (const client of [as.mentor, as.mentee, as.administrator, asOwner])
      expect((await client.get('/concern-counts')).status).toBe(404);
    expect((await kull.client().get('/concern-counts')).status).toBe(401);
  });

  it('are not a deputy’s to read; the handover says how many there are', async () => {
    const holder = await kull.a.coordinator({ institutionId, schemeId });
    const deputy = await kull.a.person({ institutionId });
    const { id } = await written({ recipientIds: [holder.id] });
    const day = (offset: number) =>
      new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const leave = { holderId: holder.id, deputyId: deputy.id, keepsAccess: false };
    await kull.a.insert(Leave, institutionId, { ...leave, startsOn: day(-2), endsOn: day(9) });
    const client = await kull.as(deputy);
    expect((await client.get(`/groups/${cast.group.id}`)).status).toBe(200);
    expect((await show(client, id)).status).toBe(404);
    const handover = (await client.get(`/handovers/${holder.id}`)).as<{ openConcerns: number }>();
    expect(handover.openConcerns).toBe(1);
    // Away without access, the holder reads nothing either.
    expect((await show(await kull.as(holder), id)).status).toBe(404);
    const form = await as.mentor.get(`/groups/${cast.group.id}/concern-form`);
    expect(form.as<{ recipients: object[] }>().recipients).toContainEqual(
      expect.objectContaining({ id: holder.id, awayUntil: day(9) }),
    );
    expect(form.text).not.toContain(deputy.id);
  });

  it('are lost to nobody with a role: the author sees it, and names somebody else', async () => {
    const leaver = await kull.a.coordinator({ institutionId, schemeId });
    const client = await kull.as(leaver);
    const { id } = await written({ recipientIds: [leaver.id] });
    expect((await show(client, id)).status).toBe(200);
    await kull.owner.query(`delete from grants where person_id = $1`, [leaver.id]);
    expect((await show(client, id)).status).toBe(404);
    const alone = (await show(as.mentor, id)).as<View>();
    expect(alone).toMatchObject({ isLeftAlone: true, recipients: [{ canRead: false }] });
    const possible = (await as.mentor.get(`/concerns/${id}/possible-recipients`)).as<{
      recipients: { id: string }[];
    }>();
    expect(possible.recipients.map((one) => one.id)).toContain(owner.id);
    const again = { recipientIds: [owner.id] };
    const sent = await as.mentor.post(`/concerns/${id}/recipients`, again);
    expect(sent.as<View>()).toMatchObject({ isLeftAlone: false });
    expect((await read(asOwner, id)).body).toBe(WORDS);
    const twice = await as.mentor.post(`/concerns/${id}/recipients`, again);
    expect(twice.as<Problem>().code).toBe('concern.sent_already');
  });

  describe('in the database itself, with no policy of ours in between', () => {
    const seenBy = async (person: Person | null): Promise<Record<string, number>> => {
      const actor = person ? kull.actor(person) : Actor.institution(institutionId);
      return kull.db.run(actor, async (tx) => {
        const seen: Record<string, number> = {};
        for (const table of ['concerns', 'concern_recipients', 'concern_additions'])
          seen[table] = (
            await tx.query(`select from ${table} where institution_id is not null`)
          ).length;
        return seen;
      });
    };
    const nothing = { concerns: 0, concern_recipients: 0, concern_additions: 0 };

    it('show kull_app nothing that is not its author’s or its recipients’', async () => {
      const { id } = await written();
      await as.mentor.post(`/concerns/${id}/additions`, { body: 'Mer.' });
      const { mentor, coordinator, administrator, insight, leadMentor, otherInstitution } =
        cast.people;
      for (const person of [administrator, insight, leadMentor, otherInstitution, null])
        expect(await seenBy(person)).toEqual(nothing);
      for (const person of [mentor, coordinator])
        expect((await seenBy(person))['concerns']).toBeGreaterThan(0);
      // The grant is looked up there too: what somebody was named for ends with it.
      const stranger = await kull.a.coordinator({ institutionId, schemeId });
      const other = await written({ recipientIds: [stranger.id] });
      expect((await seenBy(stranger))['concerns']).toBe(1);
      await kull.owner.query(`delete from grants where person_id = $1`, [stranger.id]);
      expect(await seenBy(stranger)).toEqual(nothing);
      expect(other.id).not.toBe(id);
    });

    it('let nobody write in another’s name, nor name themselves a recipient', async () => {
      const { id } = await written();
      const { administrator, mentor, coordinator } = cast.people;
      const refused = (work: Promise<unknown>) =>
        expect(work).rejects.toMatchObject({ driverError: { code: '42501' } });
      await refused(
        kull.db.run(kull.actor(administrator), (tx) =>
          tx.query(
            `insert into concern_recipients (institution_id, concern_id, person_id, capacity)
             values ($1, $2, $3, 'coordinator')`,
            [institutionId, id, administrator.id],
          ),
        ),
      );
      await refused(
        kull.db.run(kull.actor(administrator), (tx) =>
          tx.repository(Concern).insert({
            ...{ institutionId, id: administrator.id, schemeId, groupId: cast.group.id },
            ...{ authorId: mentor.id, topic: 'exams', body: 'Falsk.' },
          }),
        ),
      );
      await refused(
        kull.db.run(kull.actor(coordinator), (tx) =>
          tx.query(`update concerns set author_id = $2 where id = $1`, [id, coordinator.id]),
        ),
      );
      await refused(
        kull.db.run(kull.actor(coordinator), (tx) =>
          tx.query(`select * from concern_holders(null)`),
        ),
      );
    });

    it('tell the institution’s own work no more than ids and numbers', async () => {
      await kull.db.run(Actor.institution(institutionId), async (tx) => {
        for (const one of ['concerns_left_alone()', 'concern_counts()'])
          for (const row of await tx.query<object>(`select * from ${one}`))
            expect(JSON.stringify(row)).not.toContain('gruer seg');
        expect(
          await tx.query(`select * from concerns_naming($1)`, [cast.people.mentee.id]),
        ).toEqual([]);
      });
    });
  });
});
