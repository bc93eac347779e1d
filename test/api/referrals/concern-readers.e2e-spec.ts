import { Leave } from '#access';
import type { Person } from '#people';
import { EveryDay } from '#platform';
import { statuses, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { day } from '../../support/days.js';
import type { TestKull } from '../../support/kull.js';
import { Concerns, read, show, WORDS, type Listed, type Problem, type View } from './concerns.js';

describe('concerns, and who reads them', () => {
  let concerns: Concerns;
  let kull: TestKull;
  let cast: Cast;
  let as: Cast['as'];
  let institutionId: string;
  let schemeId: string;
  let owner: Person;
  let asOwner: TestClient;

  beforeAll(async () => {
    concerns = await Concerns.start();
    ({ kull, cast, owner, asOwner } = concerns);
    ({ as } = cast);
    ({ institutionId, schemeId } = cast.round);
  });
  afterAll(() => kull.stop());

  const acts = async (id: string): Promise<{ act: string; actor_id: string; details: object }[]> =>
    (
      await kull.owner.query<{ act: string; actor_id: string; details: object }>(
        `select act, actor_id, details from audit_events
         where details ->> 'concernId' = $1 order by at, id`,
        [id],
      )
    ).rows;

  it('are written by the group’s own mentors, and by nobody else', async () => {
    expect(await statuses(cast, (client) => concerns.send({}, client))).toEqual({
      ...{ mentee: 404, fellow: 404, mentor: 201, leadMentor: 404, coordinator: 404 },
      ...{ administrator: 404, insight: 404, otherMentee: 404, otherMentor: 404 },
      ...{ otherCoordinator: 404, otherInstitution: 404 },
    });
    expect((await concerns.send({}, kull.client())).status).toBe(401);
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
      const answer = await concerns.send({ recipientIds: [other.id] });
      expect(answer.as<Problem>().fields).toEqual([
        { pointer: '/recipientIds', code: 'field.no_recipient' },
      ]);
    }
    expect(students).toHaveLength(3);
  });

  it('are there for their author and their named recipients alone', async () => {
    const { id } = await concerns.written();
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
    const { id } = await concerns.written();
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

  it('are not a deputy’s to read; the handover says how many there are', async () => {
    const holder = await kull.a.coordinator({ institutionId, schemeId });
    const deputy = await kull.a.person({ institutionId });
    const { id } = await concerns.written({ recipientIds: [holder.id] });
    const leave = { holderId: holder.id, deputyId: deputy.id, keepsAccess: false };
    await kull.a.insert(Leave, institutionId, { ...leave, startsOn: day(-2), endsOn: day(9) });
    const client = await kull.as(deputy);
    expect((await client.get(`/groups/${cast.group.id}`)).status).toBe(200);
    expect((await show(client, id)).status).toBe(404);
    const handover = (await client.get(`/handovers/${holder.id}`)).as<{ openConcerns: number }>();
    expect(handover.openConcerns).toBe(1);
    // Away without access, the holder reads nothing either; and the author is told that nobody does.
    expect((await show(await kull.as(holder), id)).status).toBe(404);
    expect((await show(as.mentor, id)).body).toMatchObject({
      isLeftAlone: true,
      recipients: [{ canRead: false }],
    });
    const told = async () =>
      (
        await kull.owner.query(`select from mails where key like $1`, [
          `concern.left_alone:${cast.group.id}:${id}:%`,
        ])
      ).rows.length;
    expect(await told()).toBe(0);
    await kull.app.get(EveryDay).run(new Date());
    await kull.app.get(EveryDay).run(new Date());
    expect(await told()).toBe(1);
    const form = await as.mentor.get(`/groups/${cast.group.id}/concern-form`);
    expect(form.as<{ recipients: object[] }>().recipients).toContainEqual(
      expect.objectContaining({ id: holder.id, awayUntil: day(9) }),
    );
    expect(form.text).not.toContain(deputy.id);
  });

  it('are lost to nobody with a role: the author sees it, and names somebody else', async () => {
    const leaver = await kull.a.coordinator({ institutionId, schemeId });
    const client = await kull.as(leaver);
    const { id } = await concerns.written({ recipientIds: [leaver.id] });
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
});
