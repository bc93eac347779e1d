import { newId } from '#kernel';
import { ReplayErasures } from '#privacy';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import { tracesIn } from '../../support/database-picture.js';
import { TestKull } from '../../support/kull.js';
import { AISHA, aisha, mailsAboutHer, meetingAboutHer, TRACES } from './aisha.js';

describe('erasing somebody', () => {
  let kull: TestKull;
  let cast: Cast;

  beforeEach(async () => {
    kull = await TestKull.start();
    cast = await castOf(kull);
  });
  afterEach(() => kull.stop());

  const statistics = async (): Promise<unknown> => {
    const progress = await cast.as.coordinator.get(`/rounds/${cast.round.id}/progress`);
    const { numbers, groups } = progress.as<{
      numbers: Record<string, unknown>;
      groups: Record<string, unknown>[];
    }>();
    const overview = await cast.as.coordinator.get(`/rounds/${cast.round.id}/enrolments/overview`);
    expect([progress.status, overview.status]).toEqual([200, 200]);
    const { mentees, mentors } = overview.as<Record<string, unknown>>();
    const { freeSeats: _, ...counted } = numbers;
    return {
      ...{ counted, mentees, mentors },
      groups: groups.map(({ id, meetingsHeld, hasMet, lastMetAt }) => ({
        ...{ id, meetingsHeld, hasMet, lastMetAt },
      })),
      attendance: (
        await kull.owner.query(
          `select presence, count(*)::int from attendances group by presence order by presence`,
        )
      ).rows,
    };
  };

  const erase = (personId: string, name = "Aisha Noor O'Khan") =>
    cast.as.administrator.post(`/persons/${personId}/erasure`, { name });

  it('leaves no trace in any table, and every number as it was', async () => {
    const { institutionId, personId, enrolment } = await aisha(kull, cast);
    const meetingId = await meetingAboutHer(kull, cast);
    await mailsAboutHer(kull, cast);
    const her = await kull.as({ institutionId, id: personId });
    await her.post('/me/erasure-requests');
    await kull.settled();
    const before = await statistics();
    expect(await tracesIn(kull.owner, TRACES)).not.toEqual([]);

    const erased = await erase(personId);
    expect([erased.status, erased.text]).toEqual([204, '']);
    await kull.settled();
    expect(await tracesIn(kull.owner, TRACES)).toEqual([]);
    expect(await statistics()).toEqual(before);
    expect((await her.get('/me/sessions')).status).toBe(401);

    const roll = (await cast.as.mentor.get(`/meetings/${meetingId}`)).as<{
      summary: string;
      attendance: { enrolmentId: string; isFormer: boolean; name: string | null }[];
    }>();
    expect(roll.attendance.find((one) => one.enrolmentId === enrolment.id)).toMatchObject({
      isFormer: true,
      isProtected: false,
      name: null,
    });
    expect(roll.summary).toBe('– (–) la fram. Ring –.');
    const group = (await cast.as.mentor.get(`/groups/${cast.group.id}`)).as<{
      members: unknown[];
      seats: { taken: number };
    }>();
    expect(group.members).toHaveLength(2);
    expect(group.seats.taken).toBe(2);

    const { items } = (await cast.as.administrator.get('/audit-events')).as<{
      items: { act: string; about: { name: string | null } | null }[];
    }>();
    const event = items.find(({ act }) => act === 'person.erased');
    expect(event?.about).toMatchObject({ name: null, id: personId });
    const { rows } = await kull.owner.query('select person_id from erasures');
    expect(rows).toEqual([{ person_id: personId }]);
  });

  it('shows first what goes, what stays and since when it was asked for', async () => {
    const { institutionId, personId } = await aisha(kull, cast);
    await meetingAboutHer(kull, cast);
    const her = await kull.as({ institutionId, id: personId });
    expect((await her.get('/me/erasure-requests')).body).toEqual({
      requests: [],
      can: { ask: true, withdraw: false },
    });
    await her.post('/me/erasure-requests');
    const again = await her.post('/me/erasure-requests');
    expect([again.status, again.as<{ code: string }>().code]).toEqual([
      409,
      'erasure.asked_already',
    ]);
    expect((await cast.as.administrator.get('/erasure-requests')).body).toMatchObject({
      requests: [{ personId, name: "Aisha Noor O'Khan" }],
    });
    const preview = (await cast.as.administrator.get(`/persons/${personId}/erasure`)).body;
    expect(preview).toMatchObject({
      person: { name: "Aisha Noor O'Khan" },
      askedAt: expect.any(String) as unknown,
      goes: expect.arrayContaining([
        { table: 'identities', rows: 1 },
        { table: 'enrolments', rows: 1 },
        { table: 'persons', rows: 1 },
      ]) as unknown,
      stays: expect.arrayContaining([
        { table: 'memberships', rows: 1 },
        { table: 'attendances', rows: 1 },
      ]) as unknown,
      can: { erase: true },
    });
    expect((await her.delete('/me/erasure-requests')).body).toMatchObject({
      requests: [{ state: 'withdrawn' }],
      can: { ask: true, withdraw: false },
    });
    expect((await her.delete('/me/erasure-requests')).status).toBe(404);
    expect((await cast.as.administrator.get('/erasure-requests')).body).toEqual({ requests: [] });
  });

  it('is the administrators’ alone, with the name typed, and once', async () => {
    const { personId } = await aisha(kull, cast);
    const others = { mentor: 404, coordinator: 404, insight: 404, otherInstitution: 404 };
    expect(
      await statuses(cast, (client) => client.get(`/persons/${personId}/erasure`)),
    ).toMatchObject({ ...others, mentee: 404, administrator: 200 });
    expect(await statuses(cast, (client) => client.get('/erasure-requests'))).toMatchObject({
      ...others,
      administrator: 200,
    });
    const name = "Aisha Noor O'Khan";
    const { administrator: _, ...rest } = cast.as;
    for (const client of [...Object.values(rest), kull.client()])
      expect([401, 404]).toContain(
        (await client.post(`/persons/${personId}/erasure`, { name })).status,
      );
    const wrong = await erase(personId, 'Aisha');
    expect(wrong.status).toBe(422);
    expect(wrong.as<{ fields: unknown }>().fields).toEqual([
      { pointer: '/name', code: 'field.not_the_name' },
    ]);
    expect((await cast.as.administrator.post(`/persons/${personId}/erasure`, {})).status).toBe(422);
    expect((await erase(personId, " aisha noor  o'khan ")).status).toBe(204);
    expect((await erase(personId)).status).toBe(404);
    expect((await cast.as.administrator.get(`/persons/${personId}/erasure`)).status).toBe(404);
  });

  it('waits until somebody else administers and coordinates', async () => {
    const { administrator, coordinator } = cast.people;
    const nameOf = (p: { givenName: string; familyName: string }) =>
      `${p.givenName} ${p.familyName}`;
    const last = await erase(administrator.id, nameOf(administrator));
    expect(last.as<{ code: string }>().code).toBe('grant.last_administrator');
    const preview = await cast.as.administrator.get(`/persons/${coordinator.id}/erasure`);
    expect(preview.body).toMatchObject({
      hindrances: { isLastAdministrator: false, schemes: 1 },
      can: { erase: false },
    });
    const refused = await erase(coordinator.id, nameOf(coordinator));
    expect(refused.body).toMatchObject({ code: 'grant.last_coordinator', schemes: 1 });
    await kull.a.coordinator({ institutionId: cast.round.institutionId });
    expect((await erase(coordinator.id, nameOf(coordinator))).status).toBe(204);
  });

  it('takes a mentor away and keeps the summary for the group', async () => {
    await aisha(kull, cast);
    const meetingId = await meetingAboutHer(kull, cast);
    const { id, givenName, familyName } = cast.people.mentor;
    expect((await erase(id, `${givenName} ${familyName}`)).status).toBe(204);
    const { rows } = await kull.owner.query('select count(*)::int as left from reflections');
    expect(rows).toEqual([{ left: 0 }]);
    const kept = (await cast.as.fellow.get(`/meetings/${meetingId}`)).as<{ summary: string }>();
    expect(kept.summary).toContain('la fram');
    const group = (await cast.as.coordinator.get(`/groups/${cast.group.id}`)).as<{
      mentors: unknown[];
    }>();
    expect(group.mentors).toEqual([]);
  });

  it('says in a round that is over that somebody was there', async () => {
    const { personId } = await aisha(kull, cast);
    await kull.owner.query(`update rounds set state = 'closing' where id = $1`, [cast.round.id]);
    const { id, givenName, familyName } = cast.people.mentor;
    await erase(personId);
    await erase(id, `${givenName} ${familyName}`);
    const group = (await cast.as.coordinator.get(`/groups/${cast.group.id}`)).as<{
      mentors: { isFormer: boolean; name: string | null }[];
      members: { isFormer: boolean }[];
    }>();
    expect(group.mentors).toMatchObject([{ isFormer: true, name: null }]);
    const progress = await cast.as.coordinator.get(`/rounds/${cast.round.id}/progress`);
    const { groups } = progress.as<{ groups: { id: string; mentors: unknown }[] }>();
    expect(groups.find(({ id: of }) => of === cast.group.id)?.mentors).toEqual([
      { name: null, isFormer: true },
    ]);
    expect(group.members.filter(({ isFormer }) => isFormer)).toHaveLength(1);
  });

  it('is done again after a restore, any number of times', async () => {
    const { institutionId, personId } = await aisha(kull, cast);
    const record = { institutionId, id: newId(), personId, erasedAt: new Date('2026-11-01') };
    const unknown = { ...record, id: newId(), personId: newId() };
    await kull.owner.query(
      `insert into erasures (institution_id, id, person_id, erased_at)
       select "institutionId", id, "personId", "erasedAt" from jsonb_to_recordset($1)
         as r ("institutionId" uuid, id uuid, "personId" uuid, "erasedAt" timestamptz)`,
      [JSON.stringify([record, unknown])],
    );
    const replay = kull.app.get(ReplayErasures);
    expect(await replay.run()).toBe(1);
    expect(await tracesIn(kull.owner, TRACES)).toEqual([]);
    expect(await replay.run()).toBe(0);
    const { rows } = await kull.owner.query('select id from erasures order by id');
    expect(rows.map(({ id }) => id as string)).toEqual([record.id, unknown.id].toSorted());
  });

  it('leaves others with the same given name, and other institutions, as they are', async () => {
    const { personId } = await aisha(kull, cast);
    const there = await castOf(kull);
    const namesake = await kull.a.person({ ...AISHA, institutionId: there.round.institutionId });
    const other = await kull.a.person({
      institutionId: cast.round.institutionId,
      givenName: 'Aisha',
      familyName: 'Berg',
    });
    await erase(personId);
    const { rows } = await kull.owner.query<{ name: string }>(
      `select given_name || ' ' || family_name as name from persons where id = any($1) order by 1`,
      [[namesake.id, other.id]],
    );
    expect(rows.map(({ name }) => name)).toEqual(['Aisha Berg', "Aisha Noor O'Khan"]);
  });
});
